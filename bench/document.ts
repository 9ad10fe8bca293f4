import type { Extent } from './figure.ts';
import type { Machine } from './machine.ts';
import type { Result } from './measure.ts';
import { cellsOf, HEAD } from './table.ts';

/** What a run writes as JSON. */
export interface RunResults {
  run: Machine & { extent: Extent; seconds: number };
  results: Result[];
}

const BEGIN = '<!-- results: written by `npm run bench:docs` -->';
const END = '<!-- end of results -->';

/** The document with the table of a run between its two marks; throws where these are missing. */
export function fillIn(document: string, { run, results }: RunResults): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document has no place for results, from "${BEGIN}" to "${END}".`);
  const cores = { 1: 'One core', 2: 'Two cores', 4: 'Four cores' }[run.cores] ?? `${run.cores} cores`;
  const text = [
    BEGIN,
    '',
    `${cores}, ${run.browser}, Node ${run.node}; ${run.extent} run of ${Math.round(run.seconds / 60)} minutes.`,
    '',
    line([...HEAD.slice(0, -1), 'kept']),
    line(HEAD.map(() => '---')),
    ...results.flatMap(cellsOf).map(line),
    '',
  ];
  return document.slice(0, begin) + text.join('\n') + document.slice(end);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
