import type { EntryHead, EntryId } from '../model/entry.ts';
import { PARTS, type PageStory, type StoryEntry } from '../model/messages.ts';
import type { Anchor } from '../page/anchors.ts';
import { pageAddress } from '../page/visit.ts';
import type { Stories } from './stories.ts';
import type { Story } from './story.ts';

/** What the dossier shows of the first article. `listed` are the mentions that the reader's choices leave, in document order. */
export function tellStory(
  document: Document,
  stories: Pick<Stories, 'first' | 'date'>,
  listed: readonly Anchor[],
  headOf: (id: EntryId) => EntryHead | EntryHead[],
  canGoBack: boolean,
): Omit<PageStory, 'active' | 'paused'> {
  const story = stories.first();
  const date = stories.date();
  return {
    isArticle: story !== undefined,
    headline: story?.article.headline?.textContent?.replace(/\s+/g, ' ').trim() || undefined,
    address: pageAddress(document),
    entries: story === undefined ? [] : entriesOf(story, listed, headOf),
    date: date?.date,
    dateFrom: date?.from,
    ...(date?.isSure === false && { isDateUnsure: true }),
    canGoBack,
  };
}

function entriesOf(
  story: Pick<Story, 'contains' | 'partOf'>,
  listed: readonly Anchor[],
  headOf: (id: EntryId) => EntryHead | EntryHead[],
): StoryEntry[] {
  const entries = new Map<EntryId, StoryEntry>();
  for (const anchor of listed) {
    if (!story.contains(anchor.block.container)) continue;
    const part = story.partOf(anchor);
    const known = entries.get(anchor.entryId);
    const [head] = [headOf(anchor.entryId)].flat();
    if (known === undefined && head !== undefined) entries.set(anchor.entryId, { ...head, count: 1, part });
    if (known === undefined) continue;
    known.count++;
    if (PARTS.indexOf(part) < PARTS.indexOf(known.part)) known.part = part;
  }
  return [...entries.values()];
}
