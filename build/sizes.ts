import { gzipSync } from 'node:zlib';
import type { Output } from './output.ts';

/** A table of the files with their sizes in bytes, plain and by gzip, largest first. */
export function sizeTable(output: Output): string {
  const rows = [...output]
    .map(([path, content]) => ({
      path,
      plain: Buffer.byteLength(content),
      gzip: gzipSync(content, { level: 9 }).length,
    }))
    .sort((a, b) => b.plain - a.plain);
  const total = { path: 'all', plain: sum(rows, 'plain'), gzip: sum(rows, 'gzip') };
  return [...rows, total]
    .map(({ path, plain, gzip }) => `${path.padEnd(28)}${group(plain).padStart(12)}${group(gzip).padStart(12)} gzip`)
    .join('\n');
}

function sum<K extends string>(rows: Record<K, number>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0);
}

function group(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}
