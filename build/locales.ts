import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from './output.ts';
import { ROOT } from './paths.ts';

/** Where browsers look for the texts of what they show themselves: name, description, commands, menu. */
export const LOCALES = '_locales';

/** The texts for the browser's own surfaces, one file a language, at the paths where browsers want them. */
export async function readLocales(): Promise<Output> {
  const languages = (await readdir(join(ROOT, LOCALES))).sort();
  const paths = languages.map((language) => `${LOCALES}/${language}/messages.json`);
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(ROOT, path), 'utf8')]),
    ),
  );
}
