/** A style sheet as text, with its imports bundled in; build/inline-css.ts and Vite read the suffix. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
