import { surroundingsHandler } from '../../src/background/surroundings-handler.ts';
import { headOf } from '../../src/knowledge/base-files.ts';
import { translate } from '../../src/knowledge/translate.ts';
import type { Entry, EntryHead, EntryId, Topic } from '../../src/model/entry.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import type { BaseMap } from '../../src/model/locator.ts';
import type { Surroundings } from '../../src/model/messages.ts';
import type { Translated, Translation } from '../../src/model/translation.ts';
import { FULL, LONG, MADE_UP_TOPICS, MARKUP, madeUpHeads, PLAIN } from './made-up.ts';

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

const MADE_UP = [PLAIN, FULL, LONG, MARKUP];

/** A base whose texts never change, for what is compared by the letter: every entry reads as the made-up one that has all parts. */
export async function loadMadeUpBase(): Promise<Base> {
  const { map }: BaseFile = await (await fetch('base.json')).json();
  const heads = madeUpHeads();
  const byId = new Map(MADE_UP.map((entry) => [entry.id, entry]));
  const entryOf = async (id: EntryId) => byId.get(id) ?? madeUp(id);
  const answer = surroundingsHandler({
    entry: entryOf,
    catalogue: async () => ({ heads, topics: MADE_UP_TOPICS, shardCount: 1 }),
    baseMap: async () => map,
  });
  return { topics: MADE_UP_TOPICS, heads, entry: entryOf, surroundings: (id) => answer({ id }, { isPrivate: false }) };
}

function madeUp(id: EntryId): Entry {
  const role = { title: 'Minister', of: 'Northland', from: '2012', to: '2020', cite: ['text'] };
  const names = { ...FULL.names, en: id.replaceAll('-', ' ') };
  return { ...FULL, id, names, roles: [role], place: { lat: 37.24, lon: 131.87 } };
}

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
