import { BASE_PATHS, type Catalogue } from '../knowledge/base-files.ts';
import { type Gazetteer, readGazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { readSearchIndex, type SearchIndex } from '../knowledge/search.ts';
import { type Shard, shardOf } from '../knowledge/shards.ts';
import { translate } from '../knowledge/translate.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Language } from '../model/language.ts';
import { isTranslated, type Translation } from '../model/translation.ts';
import { loadBytes, loadJson, loadText } from '../platform/assets.ts';

/** The packaged base. Each part is read when first asked for and kept until the background ends; a failed read is tried again. */
export interface KnowledgeBase {
  gazetteer(): Promise<Gazetteer>;
  searchIndex(): Promise<SearchIndex>;
  catalogue(): Promise<Catalogue>;
  /** With its texts in `language` where they are translated. Undefined where no entry has the id. */
  entry(id: EntryId, language?: Language): Promise<Entry | undefined>;
}

/** How the base's files are read; tests give their own. */
export interface BaseFiles {
  loadBytes(path: string): Promise<ArrayBuffer>;
  loadText(path: string): Promise<string>;
  loadJson<T>(path: string): Promise<T>;
}

/** The base over the extension's own files, or over others of the same layout. */
export function packagedBase(files: BaseFiles = { loadBytes, loadText, loadJson }): KnowledgeBase {
  const catalogue = once(() => files.loadJson<Catalogue>(BASE_PATHS.catalogue));
  const shards = new Map<string, () => Promise<Shard<unknown>>>();
  const shard = <T>(path: string): Promise<Shard<T>> => {
    const load = shards.get(path) ?? once(() => files.loadJson<Shard<unknown>>(path));
    shards.set(path, load);
    return load() as Promise<Shard<T>>;
  };
  return {
    gazetteer: once(async () => readGazetteer(await files.loadBytes(BASE_PATHS.gazetteer))),
    searchIndex: once(async () => readSearchIndex(await files.loadText(BASE_PATHS.search))),
    catalogue,
    async entry(id, language) {
      const number = shardOf(id, (await catalogue()).shardCount);
      const [entry, translation] = await Promise.all([
        shard<Entry>(BASE_PATHS.shard(number)).then((entries) => own(entries, id)),
        isTranslated(language)
          ? shard<Translation>(BASE_PATHS.translations(language, number)).then((texts) => own(texts, id))
          : undefined,
      ]);
      return entry && translation && isTranslated(language) ? translate(entry, translation, language) : entry;
    },
  };
}

/** Ids come from pages: "constructor" is none. */
function own<T>(shard: Shard<T>, id: EntryId): T | undefined {
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
