import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Translations } from '../src/knowledge/base-files.ts';
import { translationParser } from '../src/knowledge/parse-translation.ts';
import type { Problem } from '../src/knowledge/problem.ts';
import type { Entry, EntryId } from '../src/model/entry.ts';
import { TRANSLATED, type Translation } from '../src/model/translation.ts';

/** Reads `translations/<language>/<id>.yaml` of the folder `knowledge/`; a translation with a problem is left out. */
export async function loadTranslations(
  dir: string,
  entries: readonly Entry[],
): Promise<{ translations: Translations; problems: Problem[] }> {
  const parse = translationParser(JSON.parse(await readFile(join(dir, 'translation.schema.json'), 'utf8')));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  const translations: Translations = {};
  for (const language of TRANSLATED) {
    const folder = join('translations', language);
    const files = existsSync(join(dir, folder)) ? (await readdir(join(dir, folder))).sort() : [];
    const texts = new Map<EntryId, Translation>();
    for (const name of files.filter((file) => file.endsWith('.yaml'))) {
      const id = name.replace(/\.yaml$/, '');
      const file = join(folder, name);
      const parsed = parse(file, await readFile(join(dir, file), 'utf8'), byId.get(id));
      problems.push(...parsed.problems);
      if (parsed.translation) texts.set(id, parsed.translation);
    }
    translations[language] = texts;
  }
  return { translations, problems };
}
