import type { Alias } from '../model/alias.ts';
import type { Entry } from '../model/entry.ts';
import type { Localized } from '../model/language.ts';
import type { Finding, Problem } from './problem.ts';
import { yamlReader } from './yaml-file.ts';

/** One file of the base as read: the entry where it has the right shape, and a way from a finding to its line. */
export interface ParsedEntry {
  file: string;
  entry?: Entry;
  problems: Problem[];
  locate(finding: Finding): Problem;
}

/** An entry as YAML states it, before absent lists are filled in and short aliases written out. */
type RawEntry = Omit<Entry, 'topic' | 'aliases'> & { aliases?: Localized<(string | Alias)[]> };

/** Makes a reader of entry files from their JSON Schema (`knowledge/entry.schema.json`). */
export function entryParser(schema: object) {
  const read = yamlReader<RawEntry>(schema, 'The entry');

  /** Reads the text of `<topic>/<id>.yaml`. All problems of the file are reported at once; `entry` is absent if there are any. */
  return function parseEntry(file: string, text: string): ParsedEntry {
    const { value: raw, problems, locate } = read(file, text);
    if (!raw) return { file, problems, locate };
    const [topic = '', name = ''] = file.split('/').slice(-2);
    if (raw.id !== name.replace(/\.yaml$/, '')) {
      problems.push(
        locate({
          path: ['id'],
          message: `The id is "${raw.id}" but the file is ${name}`,
          remedy: 'Make them the same',
        }),
      );
    }
    return { file, entry: complete(raw, topic), problems, locate };
  };
}

function complete(raw: RawEntry, topic: string): Entry {
  const aliases = Object.fromEntries(
    Object.entries(raw.aliases ?? {}).map(([language, list]) => [
      language,
      list.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
    ]),
  );
  return {
    ...raw,
    topic,
    aliases,
    positions: raw.positions ?? [],
    timeline: raw.timeline ?? [],
    related: raw.related ?? [],
    roles: raw.roles ?? [],
    called: raw.called ?? [],
  };
}
