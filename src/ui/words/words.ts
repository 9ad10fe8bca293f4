import type { Kind, Source, Status } from '../../model/entry.ts';
import { type InterfaceLanguage, languageFor } from '../../model/interface-language.ts';
import type { Settings } from '../../model/settings.ts';
import { en } from './en.ts';
import { useLanguage } from './language.ts';
import { takeWords } from './words-global.ts';

/** All texts of card and entry in one language; the knowledge itself is in English. Dates and names come in spelled. */
export interface Words {
  language: InterfaceLanguage;
  kinds: Record<Kind, string>;
  status: Record<Status, { label: string; meaning: string }>;
  /** A section's title with the status of what it holds: "Disputed: what each side says". */
  withStatus(status: string, title: string): string;
  sourceKinds: Record<Source['kind'], string>;
  sections: {
    summary: string;
    since: string;
    until(date: string): string;
    timeline: string;
    positions: string;
    offices: string;
    naming: string;
    related: string;
    inArticle: string;
    otherRelated: string;
    sources: string;
  };
  /** "1985" as the beginning of a position or office. */
  since(date: string): string;
  asOf(date: string): string;
  checked(date: string): string;
  /** Parts of an entry, by the titles of their sections, that say something else than when the reader read it. */
  changedSince(parts: readonly string[], date: string): string;
  /** Beside the title of such a part. */
  changed: string;
  born(date: string): string;
  died(date: string): string;
  office: Record<'held' | 'heldUntil' | 'before' | 'later' | 'now', (office: string, date: string) => string>;
  and: string;
  map: {
    title: string;
    label(name: string): string;
    /** Of a place in a city, or so close to it that no distance is told. */
    near(city: string): string;
    away(km: string, wind: string, city: string): string;
    /** By the number of a `Wind`. */
    winds: readonly string[];
  };
  inLanguage(language: string): string;
  citation(number: number, publisher: string): string;
  backToText: string;
  openEntry(name: string): string;
  opensInNewTab: string;
  card: {
    label(title: string): string;
    close: string;
    pin: string;
    unpin: string;
    back(title: string): string;
    know: string;
    knowHint: string;
    notThis: string;
    notThisHint: string;
    quiet: string;
    quietHint: string;
    quietPage: string;
    quietPageHint: string;
    /** What was done, for the bar that offers to undo it. */
    known(title: string): string;
    notMeant(title: string): string;
    pageQuiet: string;
    siteQuiet: string;
    undo: string;
    undoLabel: string;
    closeBar: string;
    dossier: string;
    dossierHint: string;
    copy: string;
    copied: string;
    notCopied: string;
    notLoaded: string;
  };
}

/** The texts of a language; in English where its own were not brought. */
function wordsOf(language: InterfaceLanguage): Words {
  return takeWords(language) ?? en;
}

/** The texts for a setting; see {@link languageFor}. */
export function wordsFor(setting: Settings['language'], browserLanguages?: readonly string[]): Words {
  return wordsOf(languageFor(setting, browserLanguages));
}

/** The texts in the language of the view that asks. */
export function useWords(): Words {
  return wordsOf(useLanguage());
}
