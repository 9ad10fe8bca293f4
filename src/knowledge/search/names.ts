import type { Entry } from '../../model/entry.ts';
import { expandPattern } from '../pattern.ts';

/** The names by which a reader may look for an entry, by how much they say. */
export interface SearchNames {
  /** The preferred name in each language. */
  preferred: string[];
  surnames: string[];
  /** Other names, written out. */
  others: string[];
}

/** An alias that stands for more texts than this is a description rather than a name. */
const MAX_TEXTS_OF_ALIAS = 12;

/** Gathers an entry's names; descriptions with gaps and words like "the islets", which only refer back, are none. */
export function searchNames(entry: Entry): SearchNames {
  const preferred = [...new Set(Object.values(entry.names))];
  const aliases = Object.values(entry.aliases)
    .flat()
    .filter(({ after }) => after === undefined)
    .flatMap(({ text }) => textsOf(text));
  const others = [...new Set([...entry.called.map(({ name }) => name), ...aliases])];
  return {
    preferred,
    surnames: [...new Set(Object.values(entry.family ?? {}))],
    others: others.filter((name) => !preferred.includes(name)),
  };
}

function textsOf(pattern: string): string[] {
  const texts = expandPattern(pattern);
  return texts.length > MAX_TEXTS_OF_ALIAS ? [] : texts.flatMap(([text, ...rest]) => (rest.length ? [] : [text]));
}
