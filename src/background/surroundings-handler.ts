import { locate } from '../knowledge/map/locate.ts';
import { linkedIds } from '../model/linked-ids.ts';
import type { Params, Result } from '../model/messages.ts';
import type { Sender } from '../platform/sender.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `surroundings`: the topic's names, the heads of the entries that one leads to, and its map. */
export function surroundingsHandler(base: Pick<KnowledgeBase, 'entry' | 'catalogue' | 'baseMap'>) {
  return async (
    { id }: Params<'surroundings'>,
    { isPrivate }: Pick<Sender, 'isPrivate'>,
  ): Promise<Result<'surroundings'>> => {
    const [entry, { heads, topics }] = await Promise.all([base.entry(id), base.catalogue()]);
    if (!entry) throw new Error(`no entry "${id}"`);
    const linked = new Set(linkedIds(entry));
    const { place, status } = entry;
    return {
      topic: topics.find((topic) => topic.id === entry.topic)?.names ?? { en: entry.topic },
      heads: heads.filter((head) => linked.has(head.id)),
      // An entry without its map is still an entry.
      locator:
        place &&
        (await base.baseMap().then(
          (map) => locate(place, status, map),
          () => undefined,
        )),
      isPrivate,
    };
  };
}
