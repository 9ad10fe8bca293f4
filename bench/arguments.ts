import { parseArgs } from 'node:util';
import type { Extent } from './figure.ts';

export const USAGE = `npm run bench -- [options]
  --short        about a minute: fewer rounds, pages and sizes
  --full         everything: a base of a million names, 10 MB of text, 200 tabs
  --only NAME    this figure alone; may be given several times
  --list         prints the names of the figures
  --json FILE    writes the results there
  --pages DIR    measures on the pages DIR/*/page.html instead of those saved beside the project
  --help         prints this`;

/** What the command line of `npm run bench` asks for. */
export interface BenchOptions {
  extent: Extent;
  /** Names of figures; all where empty. */
  only: string[];
  json?: string;
  pages?: string;
  list: boolean;
  help: boolean;
}

/** Reads the command line; throws a sentence on what is wrong with it. `names` are those of the figures. */
export function readArguments(args: string[], names: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      pages: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { short, full, only, json, pages, list, help } = values;
  if (short && full) throw new Error('Give --short or --full, not both.');
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`There is no figure ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  if (json === '') throw new Error('--json has no file to write to.');
  return { extent: short ? 'short' : full ? 'full' : 'usual', only, json, pages, list, help };
}
