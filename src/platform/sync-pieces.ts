import { fnv1a } from '../model/fnv.ts';
import { isRecord, isText, isWholeNumber } from './validate-shape.ts';

/** The key of `storage.sync` that tells how many pieces there are; they stand under the same name with their number. */
const HEAD_KEY = 'settings';

/** Browsers take 8,192 bytes an item, its key counted, and 102,400 in all; some room is left for signs that JSON escapes. */
const PIECE_BYTES = 7_000;
const MAX_BYTES = 95_000;
const MAX_PIECES = Math.ceil(MAX_BYTES / PIECE_BYTES) + 1;

/** The version of this layout; a record of a later one is left alone. */
const VERSION = 1;

/** What `storage.sync` was found to hold. */
export type Unpacked = { kind: 'nothing' } | { kind: 'value'; value: unknown } | { kind: 'newer' };

/** The keys that a value of ours may have. */
export const SYNC_KEYS = [HEAD_KEY, ...Array.from({ length: MAX_PIECES }, (_, number) => pieceKey(number))];

/** Cuts a value into items that browsers take; undefined where it is too large for them in all. */
export function pack(value: unknown): Record<string, unknown> | undefined {
  const text = JSON.stringify(value);
  const pieces = piecesOf(text);
  if (pieces.length > MAX_PIECES || bytesOf(text) > MAX_BYTES) return undefined;
  return {
    [HEAD_KEY]: { version: VERSION, pieces: pieces.length, sum: fnv1a(text) },
    ...Object.fromEntries(pieces.map((piece, number) => [pieceKey(number), piece])),
  };
}

/** Joins the items. What did not arrive whole, or in pieces of two writers, is nothing: the next who writes mends it. */
export function unpack(items: Record<string, unknown>): Unpacked {
  const head = items[HEAD_KEY];
  if (!isRecord(head)) return { kind: 'nothing' };
  if (typeof head.version === 'number' && head.version > VERSION) return { kind: 'newer' };
  if (!isWholeNumber(1, MAX_PIECES)(head.pieces)) return { kind: 'nothing' };
  const pieces = Array.from({ length: head.pieces }, (_, number) => items[pieceKey(number)]);
  if (!pieces.every(isText(PIECE_BYTES))) return { kind: 'nothing' };
  const text = pieces.join('');
  if (fnv1a(text) !== head.sum) return { kind: 'nothing' };
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'nothing' };
  }
}

function pieceKey(number: number): string {
  return `${HEAD_KEY}.${number}`;
}

/** Cut between characters; each takes as many bytes as it has when JSON writes it into its item. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const size = bytesOf(JSON.stringify(character)) - 2;
    if (bytes + size > PIECE_BYTES) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
