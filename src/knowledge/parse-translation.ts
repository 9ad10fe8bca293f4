import type { Entry } from '../model/entry.ts';
import type { Translation } from '../model/translation.ts';
import type { Finding, Problem } from './problem.ts';
import { fingerprintOf } from './translate.ts';
import { yamlReader } from './yaml-file.ts';

/** One file of translated texts as read; `translation` is absent where it has a problem. */
export interface ParsedTranslation {
  translation?: Translation;
  problems: Problem[];
}

/** A translation as YAML states it, before absent lists are filled in. */
type RawTranslation = Pick<Translation, 'of' | 'summary' | 'naming'> & Partial<Translation>;

/** Makes a reader of translations from their JSON Schema (`knowledge/translation.schema.json`). */
export function translationParser(schema: object) {
  const read = yamlReader<RawTranslation>(schema, 'The translation');

  /** Reads the text of `translations/<language>/<id>.yaml` beside the entry that it translates. */
  return function parseTranslation(file: string, text: string, entry: Entry | undefined): ParsedTranslation {
    const { value: raw, problems, locate } = read(file, text);
    if (!raw) return { problems };
    if (!entry) {
      const finding = { path: [], message: 'No entry has the name of this file', remedy: 'Rename or remove it' };
      return { problems: [locate(finding)] };
    }
    const translation = { positions: [], timeline: [], roles: [], related: {}, ...raw };
    const findings = findingsOf(translation, entry);
    return findings.length ? { problems: findings.map(locate) } : { translation, problems };
  };
}

function findingsOf(translation: Translation, entry: Entry): Finding[] {
  const findings: Finding[] = [];
  for (const list of ['summary', 'positions', 'timeline', 'roles'] as const) {
    const [has, wants] = [translation[list].length, entry[list].length];
    if (has !== wants) {
      const message = `"${list}" has ${has} texts, the entry ${wants}`;
      findings.push({ path: [list], message, remedy: 'Give one for each, in the same order' });
    }
  }
  if ((translation.naming === undefined) !== (entry.naming === undefined)) {
    const remedy = entry.naming ? 'Add it' : 'Remove it';
    findings.push({ path: ['naming'], message: 'Only one of entry and translation has "naming"', remedy });
  }
  for (const id of Object.keys(translation.related)) {
    if (entry.related.some((relation) => relation.id === id)) continue;
    findings.push({ path: ['related', id], message: `The entry is not related to "${id}"`, remedy: 'Remove it' });
  }
  const fingerprint = fingerprintOf(entry);
  if (translation.of !== fingerprint) {
    const remedy = `Compare them, then write "of: ${fingerprint}"`;
    findings.push({ path: ['of'], message: 'The English texts have changed since they were translated', remedy });
  }
  return findings;
}
