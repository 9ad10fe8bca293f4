import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The one place at which Preact turns a string into markup: the property `dangerouslySetInnerHTML`, which nothing here uses. */
const SINK = /\([\w$]+\.innerHTML=[\w$]+\.__html\)/g;

/**
 * Leaves out of the bundle the code that would parse a string as HTML, so that no mistake of ours can reach it and reviewers of
 * stores, whose linter warns of it, have nothing to weigh. Fails when a new version of Preact has it elsewhere; see ADR 6.
 */
export const noHtmlSink: Plugin = {
  name: 'no-html-sink',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const sinks = source.match(SINK)?.length ?? 0;
      if (sinks !== 1)
        throw new Error(
          `${path} has ${sinks} places that set innerHTML where one was expected; mend build/no-html-sink.ts.`,
        );
      return { contents: source.replace(SINK, 'void 0'), loader: 'js' };
    });
  },
};
