import { BASE_PATHS, type Catalogue } from '../knowledge/base-files.ts';
import { type Gazetteer, readGazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { unseal } from '../knowledge/seal.ts';
import { readSearchIndex, type SearchIndex } from '../knowledge/search/search-index.ts';
import { type Shard, shardOf } from '../knowledge/shards.ts';
import { translate } from '../knowledge/translate.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Language } from '../model/language.ts';
import type { BaseMap } from '../model/locator.ts';
import { isTranslated } from '../model/translation.ts';
import { loadBytes, loadJson } from '../platform/assets.ts';
import { type Check, isRecord } from '../platform/validate-shape.ts';
import { isBaseMap, isCatalogue, isEntryOf, isTranslation } from './sound.ts';

/** The packaged base. Each part is read when first asked for and kept until the background ends; a failed read is tried again. */
export interface KnowledgeBase {
  gazetteer(): Promise<Gazetteer>;
  searchIndex(): Promise<SearchIndex>;
  catalogue(): Promise<Catalogue>;
  /** The coasts and landmarks of all locator maps. */
  baseMap(): Promise<BaseMap>;
  /** With its texts in `language` where they are translated. Undefined where no entry has the id. */
  entry(id: EntryId, language?: Language): Promise<Entry | undefined>;
}

/** How the base's files are read; tests give their own. */
export interface BaseFiles {
  loadBytes(path: string): Promise<ArrayBuffer>;
  loadJson<T>(path: string): Promise<T>;
}

/** The base over the extension's own files, or over others of the same layout. */
export function packagedBase(files: BaseFiles = { loadBytes, loadJson }): KnowledgeBase {
  const catalogue = once(async () => sound(await files.loadJson<unknown>(BASE_PATHS.catalogue), isCatalogue));
  const shards = new Map<string, () => Promise<Shard<unknown>>>();
  const shard = (path: string): Promise<Shard<unknown>> => {
    const load = shards.get(path) ?? once(async () => sound(await files.loadJson<unknown>(path), isRecord));
    shards.set(path, load);
    return load();
  };
  return {
    gazetteer: once(async () => readGazetteer(unseal(await files.loadBytes(BASE_PATHS.gazetteer)))),
    searchIndex: once(async () => readSearchIndex(unseal(await files.loadBytes(BASE_PATHS.search)))),
    catalogue,
    baseMap: once(async () => sound(await files.loadJson<unknown>(BASE_PATHS.baseMap), isBaseMap)),
    async entry(id, language) {
      const number = shardOf(id, (await catalogue()).shardCount);
      const [entry, texts] = await Promise.all([
        shard(BASE_PATHS.shard(number)).then((entries) => own(entries, id)),
        isTranslated(language)
          ? shard(BASE_PATHS.translations(language, number)).then((translations) => own(translations, id))
          : undefined,
      ]);
      if (entry === undefined) return undefined;
      const english = sound(entry, (value): value is Entry => isEntryOf(id, value));
      return isTranslated(language) && isTranslation(texts) ? translate(english, texts, language) : english;
    },
  };
}

/** What was read, once it is what it should be: a file that a disk or a download spoilt is an error, and no view walks into it. */
function sound<T>(value: unknown, is: Check<T>): T {
  if (!is(value)) throw new Error('the knowledge base is damaged; install Backstory anew');
  return value;
}

/** Ids come from pages: "constructor" is none. */
function own(shard: Shard<unknown>, id: EntryId): unknown {
  return Object.hasOwn(shard, id) ? shard[id] : undefined;
}

/** A load that runs once for all callers, and again only after it failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
