import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Translations } from '../src/knowledge/base-files.ts';
import { collisions } from '../src/knowledge/collisions.ts';
import { formsOf } from '../src/knowledge/name-forms.ts';
import { entryParser, type ParsedEntry } from '../src/knowledge/parse-entry.ts';
import { formatProblem, type Problem } from '../src/knowledge/problem.ts';
import { BASE_RULES } from '../src/knowledge/rules/base-rules.ts';
import { ENTRY_RULES } from '../src/knowledge/rules/entry-rules.ts';
import type { Entry, Topic } from '../src/model/entry.ts';
import type { Title } from '../src/model/title.ts';
import { loadTranslations } from './load-translations.ts';

/** The base as its folder states it, sorted by id. */
export interface Knowledge {
  entries: Entry[];
  topics: Topic[];
  titles: Title[];
  /** Words that show that a document speaks of East Asia, in all languages, for entries with `needs: region`. */
  region: string[];
  translations: Translations;
}

/** What a folder holds, faults included. */
export interface KnowledgeReport extends Knowledge {
  problems: Problem[];
}

/** Reads `dir` (the folder `knowledge/`) and checks all of it; throws an error that lists every problem where there is one. */
export async function loadKnowledge(dir: string): Promise<Knowledge> {
  const { problems, ...knowledge } = await inspectKnowledge(dir);
  if (problems.length)
    throw new Error(`The knowledge base has ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
  return knowledge;
}

/** Reads `dir` and reports what is wrong with it; entries that do not parse are left out. */
export async function inspectKnowledge(dir: string): Promise<KnowledgeReport> {
  const topics = await readYaml<Topic[]>(join(dir, 'topics.yaml'));
  const titles = await readYaml<Title[]>(join(dir, 'titles.yaml'));
  const region = Object.values(await readYaml<Record<string, string[]>>(join(dir, 'region.yaml'))).flat();
  const parseEntry = entryParser(JSON.parse(await readFile(join(dir, 'entry.schema.json'), 'utf8')));
  const parsed: ParsedEntry[] = [];
  for (const file of await entryFiles(dir)) parsed.push(parseEntry(relative(dir, file), await readFile(file, 'utf8')));

  const problems = parsed.flatMap((file) => file.problems);
  const known = new Set(topics.map(({ id }) => id));
  const byEntry = new Map<Entry, ParsedEntry>();
  for (const file of parsed) {
    if (!file.entry) continue;
    byEntry.set(file.entry, file);
    if (!known.has(file.entry.topic)) {
      problems.push({
        file: file.file,
        line: 1,
        message: `The folder "${file.entry.topic}" is no topic`,
        remedy: 'Move the file, or add the topic to topics.yaml',
      });
    }
    for (const rule of ENTRY_RULES) problems.push(...rule(file.entry).map(file.locate));
  }
  const entries = [...byEntry.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const translated = await loadTranslations(dir, entries);
  problems.push(...translated.problems);
  for (const rule of [...BASE_RULES, collisions]) {
    for (const [entry, findings] of rule(entries))
      problems.push(...findings.map((finding) => locate(byEntry, entry, finding)));
  }
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { entries, topics, titles, region, translations: translated.translations, problems };
}

/** The same with only what can be compiled: the aliases of an entry in the making may not parse. */
export async function inspectSoundKnowledge(dir: string): Promise<KnowledgeReport> {
  const report = await inspectKnowledge(dir);
  return { ...report, entries: report.entries.filter(hasSoundAliases) };
}

function hasSoundAliases(entry: Entry): boolean {
  try {
    return formsOf(entry).length > 0;
  } catch {
    return false;
  }
}

function locate(
  byEntry: Map<Entry, ParsedEntry>,
  entry: Entry,
  finding: Parameters<ParsedEntry['locate']>[0],
): Problem {
  const parsed = byEntry.get(entry);
  if (!parsed) throw new Error(`${entry.id} was not read from a file`);
  return parsed.locate(finding);
}

/** Paths of all `<topic>/<id>.yaml`, sorted. */
async function entryFiles(dir: string): Promise<string[]> {
  const folders = (await readdir(dir, { withFileTypes: true })).filter((item) => item.isDirectory());
  const files = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(join(dir, name))).filter((file) => file.endsWith('.yaml')).map((file) => join(dir, name, file)),
    ),
  );
  return files.flat().sort();
}

async function readYaml<T>(file: string): Promise<T> {
  try {
    return parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}. Mend the file, or restore it from version control.`);
  }
}
