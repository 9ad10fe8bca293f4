import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Lets a script import a style sheet as text, `import css from './card.css?inline'`, with what the sheet imports bundled in:
 * a closed shadow root takes its styles as a string. Vite, which runs the tests, reads the same suffix in the same way.
 */
export const inlineCss: Plugin = {
  name: 'inline-css',
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
      const { absWorkingDir, target, minify, charset } = initialOptions;
      const result = await build({
        absWorkingDir,
        target,
        minify,
        charset,
        entryPoints: [path],
        bundle: true,
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      return {
        contents: result.outputFiles[0]?.text ?? '',
        loader: 'text',
        resolveDir: dirname(path),
        watchFiles: Object.keys(result.metafile.inputs),
      };
    });
  },
};
