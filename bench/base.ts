import { BASE_PATHS, baseFiles } from '../src/knowledge/base-files.ts';
import { compileGazetteer, type GazetteerSource } from '../src/knowledge/gazetteer/compile.ts';
import { seal } from '../src/knowledge/seal.ts';
import { compileSearchIndex } from '../src/knowledge/search/compile.ts';
import type { Entry, Topic } from '../src/model/entry.ts';
import { BLANK, madeUpEntries, writtenForms } from './names.ts';

const TOPIC: Topic = { id: BLANK.topic, names: { en: 'Made up' }, description: 'Made up to be measured.' };

/** A base of so many names as texts write them: the given ones, an entry each, and made-up ones after them. */
export function sourceOf(size: number, given: readonly string[]): GazetteerSource {
  const own = given.slice(0, size);
  return { entries: [...entriesOfNames(own), ...madeUpEntries(size - own.length)], titles: [], region: [] };
}

/** The same as the extension reads it. */
export function gazetteerOf(size: number, given: readonly string[]): Uint8Array {
  return new Uint8Array(compileGazetteer(sourceOf(size, given)));
}

/** The same names as peers take them: a list of texts. */
export function namesOf(size: number, given: readonly string[]): string[] {
  return writtenForms(sourceOf(size, given).entries).slice(0, size);
}

/** The files of a base, save its gazetteer: what search and cards read. */
export function filesOf(entries: readonly Entry[]): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ...baseFiles(entries, [TOPIC]),
    [BASE_PATHS.search, seal(new Uint8Array(compileSearchIndex(entries)))],
  ]);
}

/** So many different made-up English names. */
export function englishNames(count: number): string[] {
  const names = new Set<string>();
  for (let forms = count * 8; names.size < count; forms *= 2)
    for (const { names: written } of madeUpEntries(forms)) if (names.size < count) names.add(written.en);
  return [...names];
}

/** An entry for each name. */
export function entriesOfNames(names: readonly string[]): Entry[] {
  return names.map(entryOf);
}

/** An entry that has nothing but a name. A person's name has no plural, so that one name is one form. */
function entryOf(name: string, number: number): Entry {
  const summary = [{ text: `${name} was named by a page.`, cite: [] }];
  return { ...BLANK, id: `given-${number}`, kind: 'person', names: { en: name }, summary };
}
