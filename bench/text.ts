import type { BenchPage } from './pages.ts';

/** Length of the text in which names are looked for: about that of forty articles. */
export const CHARACTERS = 400_000;

/** The paragraphs of the pages, again and again until there are {@link CHARACTERS} characters of them. */
export function blocksOf(pages: readonly BenchPage[]): string[] {
  const paragraphs = pages.flatMap(({ text }) => text.split('\n'));
  const blocks: string[] = [];
  let length = 0;
  for (let next = 0; length < CHARACTERS; next++) {
    const block = paragraphs[next % paragraphs.length] ?? '';
    blocks.push(block);
    length += block.length + 1;
  }
  return blocks;
}

/** Reads each character of some texts; the sum keeps the engine from leaving the loop out. */
export function readEach(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
