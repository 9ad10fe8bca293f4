import type { Entry, EntryId, PartialDate, Position, Source, Statement } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { Language } from '../model/language.ts';
import type { PageStory, StoryEntry } from '../model/messages.ts';
import { standingAt } from '../ui/offices.ts';
import { splitSummary, splitTimeline } from '../ui/timeline.ts';
import { type Link, linksAmong } from './links.ts';
import { type MergedEvent, mergeTimelines } from './merge-timeline.ts';
import { orderByPart } from './order.ts';
import { type Titled, titled } from './titled.ts';

/** An entry of the article. All `cite` of a dossier are keys of its common sources. */
export interface DossierEntry {
  story: StoryEntry;
  entry: Entry;
  /** The first sentence of the summary. */
  gist: Statement | undefined;
}

/** The background of an article, ready to be shown, copied or printed. */
export interface Dossier {
  entries: DossierEntry[];
  links: Link[];
  /** Entries on which sides differ, with what each says. */
  sides: (Titled & { positions: Position[]; textLanguage?: Language })[];
  until: MergedEvent[];
  since: MergedEvent[];
  sources: Record<string, Source>;
  /** Keys of the cited sources in the order of their numbers, which is that of first citation. */
  order: string[];
}

/** Gathers the background of a page's article from its entries; those that are not loaded yet are left out. */
export function gatherDossier(
  { entries: named, date }: Pick<PageStory, 'entries' | 'date'>,
  loaded: ReadonlyMap<EntryId, Entry>,
  language: InterfaceLanguage = 'en',
): Dossier {
  const entries = orderByPart(named).flatMap((story): DossierEntry[] => {
    const entry = loaded.get(story.id);
    if (entry === undefined) return [];
    const shared = citeByAddress(entry);
    return [{ story, entry: shared, gist: splitSummary(shared.summary, date).until[0] }];
  });
  const all = entries.map(({ entry }) => entry);
  const sources = Object.assign({}, ...all.toReversed().map((entry) => entry.sources)) as Record<string, Source>;
  const sides = all
    .filter(({ positions }) => positions.length > 0)
    .map((entry) => ({
      ...titled(entry, language),
      positions: entry.positions,
      ...(entry.language && { textLanguage: entry.language }),
    }));
  const links = linksAmong(all, language);
  const { until, since } = splitTimeline(mergeTimelines(all, language), date) as Record<
    'until' | 'since',
    MergedEvent[]
  >;
  const cited = [
    ...entries.flatMap(({ entry, gist }) => [...officeCites(entry, date), ...(gist?.cite ?? [])]),
    ...[...links, ...sides.flatMap(({ positions }) => positions), ...until, ...since].flatMap(({ cite }) => cite),
  ];
  const order = [...new Set(cited)].filter((key) => Object.hasOwn(sources, key));
  return { entries, links, sides, until, since, sources, order };
}

/** The entry with its sources under their addresses, so that a page that several entries cite has one number. */
function citeByAddress(entry: Entry): Entry {
  const keys = (cite: string[]) => [...new Set(cite.flatMap((key) => entry.sources[key]?.url ?? []))];
  const recite = <T extends { cite: string[] }>(statement: T): T => ({ ...statement, cite: keys(statement.cite) });
  return {
    ...entry,
    summary: entry.summary.map(recite),
    positions: entry.positions.map(recite),
    timeline: entry.timeline.map(recite),
    roles: entry.roles.map(recite),
    died: entry.died && recite(entry.died),
    related: entry.related.map((relation) => ({ ...relation, cite: keys(relation.cite ?? []) })),
    sources: Object.fromEntries(Object.values(entry.sources).map((source) => [source.url, source])),
  };
}

function officeCites({ roles, died }: Entry, date: PartialDate | undefined): string[] {
  return [...(standingAt(roles, date)?.roles ?? []), ...(died ? [died] : [])].flatMap(({ cite }) => cite);
}
