import type { Kind } from '../model/entry.ts';
import { PARTS, type StoryEntry } from '../model/messages.ts';

/** What is argued about and what was agreed needs explaining before who and where. */
const KIND_ORDER: readonly Kind[] = [
  'dispute',
  'concept',
  'event',
  'treaty',
  'statement',
  'ruling',
  'law',
  'person',
  'organization',
  'place',
  'symbol',
];

/** Orders entries by their part in the article: where they are first named, how often, what they are; else as they appear. */
export function orderByPart(entries: readonly StoryEntry[]): StoryEntry[] {
  return [...entries].sort(
    (a, b) =>
      PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
      b.count - a.count ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
}
