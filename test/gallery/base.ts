import { surroundingsHandler } from '../../src/background/surroundings-handler.ts';
import { headOf } from '../../src/knowledge/base-files.ts';
import { translate } from '../../src/knowledge/translate.ts';
import type { Entry, EntryHead, EntryId, Topic } from '../../src/model/entry.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import type { BaseMap } from '../../src/model/locator.ts';
import type { Surroundings } from '../../src/model/messages.ts';
import type { Translated, Translation } from '../../src/model/translation.ts';
import { FULL, LONG, MARKUP, PLAIN } from './made-up.ts';

/** What the gallery's build takes from the knowledge base. */
export interface BaseFile {
  entries: Entry[];
  topics: (Topic & { count: number })[];
  /** Of all entries of the base, for lists. */
  names: Pick<Entry, 'id' | 'names' | 'kind' | 'topic'>[];
  translations: Partial<Record<Translated, Record<EntryId, Translation>>>;
  map: BaseMap;
}

/** The knowledge base as the views know it, without a background. */
export interface Base {
  topics: BaseFile['topics'];
  /** Of entries that can be opened; those of the base that are translated come first. */
  heads: EntryHead[];
  entry(id: EntryId, language: InterfaceLanguage): Promise<Entry>;
  surroundings(id: EntryId): Promise<Surroundings>;
}

/** Entries that no base has: each field filled, none, too long, full of markup. */
export const MADE_UP = [PLAIN, FULL, LONG, MARKUP];

/** Reads what the build wrote beside the page. */
export async function loadBase(): Promise<Base> {
  const file: BaseFile = await (await fetch('base.json')).json();
  const { topics, map, translations } = file;
  const entries = new Map([...file.entries, ...MADE_UP].map((entry) => [entry.id, entry]));
  const heads = file.names.map((entry) => headOf(entry as Entry));
  const entryOf = async (id: EntryId) => entries.get(id);
  return {
    topics,
    heads: file.entries.filter(({ id }) => translations.ja?.[id]).map(headOf),
    async entry(id, language) {
      const entry = entries.get(id);
      if (!entry) throw new Error(`no entry "${id}"`);
      const translation = language === 'en' ? undefined : translations[language]?.[id];
      return translation ? translate(entry, translation, language as Translated) : entry;
    },
    surroundings: (id) => answer({ id }, { isPrivate: false }),
  };

  function answer(...asked: Parameters<ReturnType<typeof surroundingsHandler>>) {
    const catalogue = async () => ({ heads, topics, shardCount: 1 });
    return surroundingsHandler({ entry: entryOf, catalogue, baseMap: async () => map })(...asked);
  }
}
