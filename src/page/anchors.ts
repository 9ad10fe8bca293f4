import type { EntryId } from '../model/entry.ts';
import { firstPlace } from '../model/halving.ts';
import { type LiveBlock, type Piece, type Run, readRuns } from './blocks.ts';
import { flatten } from './run-draft.ts';

/** A mention's place, stated as a span of its block's text; outlives changes of the page that leave the words alone. */
export interface Anchor {
  block: LiveBlock;
  start: number;
  end: number;
  entryId: EntryId;
}

/** Letters on either side by which words are found again in a text that has changed around them. */
const CONTEXT = 12;

/** The part of a span that one text node holds. */
export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

/** The live range of an anchor, or null when its words are gone. What stands between its text nodes (ruby readings) is in it too. */
export function rangeOf(anchor: Anchor): Range | null {
  const stretches = stretchesOf(anchor);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/**
 * An anchor's words by text node, empty when they are gone. Where the block's text nodes were split, joined or replaced,
 * the block is read again, and `block.pieces` is brought up to date.
 */
export function stretchesOf({ block, start, end }: Anchor): Stretch[] {
  if (!block.container.isConnected) return [];
  const stretches = stretchesIn(block, block.text, start, end);
  if (stretches.length > 0) return stretches;
  const runs = [...readRuns(block.container, { isOutside: () => false, shallow: true })];
  const same = runs.find((run) => run.text === block.text);
  if (same !== undefined) {
    block.pieces = same.pieces;
    return stretchesIn(block, block.text, start, end);
  }
  for (const run of runs) {
    const found = findAgain(run.text, block.text, start, end);
    if (found !== undefined) return stretchesIn(run, run.text, found, found + end - start);
  }
  return [];
}

function stretchesIn({ container, pieces }: Run, text: string, start: number, end: number): Stretch[] {
  const span = pieces.slice(pieceAt(pieces, start), pieceAt(pieces, end - 1) + 1);
  let held = '';
  const stretches: Stretch[] = [];
  for (const { node, start: at } of span) {
    if (!container.contains(node)) return [];
    const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)];
    // Between two pieces stand line breaks or nothing.
    held = held.padEnd(at - start, '\n') + flatten(node.data.slice(from, to));
    if (from < to) stretches.push({ node, from, to });
  }
  return held === text.slice(start, end) ? stretches : [];
}

/** The index of the piece that holds the character at an offset, by halving. */
function pieceAt(pieces: Piece[], offset: number): number {
  return Math.max(0, firstPlace(pieces.length, (place) => (pieces[place]?.start ?? 0) > offset) - 1);
}

/** The words' new offset: where they stand with the same letters around them, or the only place where they stand. */
function findAgain(text: string, before: string, start: number, end: number): number | undefined {
  const words = before.slice(start, end);
  const lead = before.slice(Math.max(0, start - CONTEXT), start);
  const tail = before.slice(end, end + CONTEXT);
  const first = text.indexOf(words);
  if (first < 0 || text.indexOf(words, first + 1) < 0) return first < 0 ? undefined : first;
  for (const [left, right] of [
    [lead, tail],
    [lead, ''],
    ['', tail],
  ] as const) {
    const at = text.indexOf(left + words + right);
    if (at >= 0) return at + left.length;
  }
  return undefined;
}
