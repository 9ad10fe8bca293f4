import type { Budget, Unit } from './figure.ts';
import type { Result, Row } from './measure.ts';
import type { Spread } from './spread.ts';

/** One line of the table, cell by cell. */
export type Cells = [
  figure: string,
  name: string,
  value: string,
  floor: string,
  ratio: string,
  budget: string,
  verdict: string,
];

export const HEAD: Cells = ['figure', 'case', 'median [quartiles]', 'floor', 'ratio', 'budget', ''];

/** The rows of a figure; its title stands in the first alone. */
export function cellsOf(result: Result): Cells[] {
  const { title, unit, floor, rows, growth, failure } = result;
  if (failure !== undefined) return [[title, '', '', '', '', '', `failed: ${failure}`]];
  const lines = rows.map(
    (row, index): Cells => [
      index === 0 ? title : '',
      row.label,
      `${spread(row.value)} ${unit}`,
      `${number(row.floor.median)} ${unit}, ${floor}`,
      ratioOf(row, result.ratio),
      row.budget ? budgetText(row.budget, unit, result.ratio) : '',
      row.isMet === undefined ? '' : row.isMet ? 'met' : 'NOT MET',
    ],
  );
  if (growth)
    lines.push(['', 'grows with size to the power of', exponent(growth.value), exponent(growth.floor), '', '', '']);
  return lines;
}

/** All results as a table for a terminal. */
export function table(results: readonly Result[]): string {
  const rows = [HEAD, ...results.flatMap(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A budget in words: "≤ 5x the floor". */
export function budgetText({ of, limit, sense }: Budget, unit: Unit, ratio: Result['ratio']): string {
  const sign = sense === 'most' ? '≤' : '≥';
  const amount = limit.toLocaleString('en-GB');
  if (of === 'ratio') return ratio === 'value/floor' ? `${sign} ${amount}x` : `${sign} ${amount}x faster`;
  return `${sign} ${amount} ${unit}${of === 'added' ? ' above' : ''}`;
}

/** Three significant digits, and no more than a reader can use. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

function spread({ median, low, high, count }: Spread): string {
  return count > 1 ? `${number(median)} [${number(low)}–${number(high)}]` : number(median);
}

function ratioOf({ ratio }: Row, kind: Result['ratio']): string {
  return kind === 'value/floor' ? `${number(ratio.median)}x` : `${number(ratio.median)}x faster`;
}

function exponent(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
