import type { Entry } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { Language } from '../model/language.ts';
import { type Titled, titled } from './titled.ts';

/** Why two entries of the article belong together. */
export interface Link {
  from: Titled;
  to: Titled;
  how: string;
  /** Of `how`, where that is translated. */
  textLanguage?: Language;
  cite: string[];
}

/**
 * The relations whose both ends stand in the article, one sentence a pair: the one that the weightier entry states, unless only
 * the other's is sourced. Entries come weightiest first.
 */
export function linksAmong(entries: readonly Entry[], language: InterfaceLanguage = 'en'): Link[] {
  const titles = new Map(entries.map((entry) => [entry.id, titled(entry, language)]));
  const links = new Map<string, Link>();
  for (const entry of entries) {
    const { id, related } = entry;
    for (const { id: other, how, cite = [], untranslated } of related) {
      const to = titles.get(other);
      if (to === undefined || other === id) continue;
      const pair = [id, other].sort().join(' ');
      const known = links.get(pair);
      if (known !== undefined && (known.cite.length > 0 || cite.length === 0)) continue;
      const textLanguage = untranslated ? undefined : entry.language;
      links.set(pair, { from: titled(entry, language), to, how, cite, ...(textLanguage && { textLanguage }) });
    }
  }
  return [...links.values()];
}
