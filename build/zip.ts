import { zipSync } from 'fflate';
import type { Output } from './output.ts';

/** The first moment that a zip entry can state. fflate reads it in local time, so it is made in local time. */
const EPOCH = new Date(1980, 0, 1);

/** Packs files so that the same files give the same bytes on every machine: sorted names, one date, no attributes. */
export function zip(output: Output): Uint8Array {
  const names = [...output.keys()].sort();
  const files = Object.fromEntries(names.map((name) => [name, bytesOf(output.get(name) ?? '')]));
  return zipSync(files, { level: 9, mtime: EPOCH, os: 0 });
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
