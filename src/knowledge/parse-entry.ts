import { Ajv, type ErrorObject } from 'ajv';
import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Alias } from '../model/alias.ts';
import type { Entry } from '../model/entry.ts';
import type { Localized } from '../model/language.ts';
import type { Finding, Problem } from './problem.ts';

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
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<RawEntry>(schema);

  /** Reads the text of `<topic>/<id>.yaml`. All problems of the file are reported at once; `entry` is absent if there are any. */
  return function parseEntry(file: string, text: string): ParsedEntry {
    const lines = new LineCounter();
    // Dates stay text: "2013-12-26" must not become a Date of some time zone.
    const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
    const locate = (finding: Finding): Problem => ({
      file,
      line: lineOf(document, lines, finding.path),
      message: finding.message,
      remedy: finding.remedy,
    });
    const problems: Problem[] = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `This is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line.*/, '')}`,
      remedy: 'Quote texts that hold a colon, a hash or begin with a bracket, brace, quotation mark or asterisk',
    }));
    if (problems.length) return { file, problems, locate };

    const raw: unknown = stringDates(document.toJS());
    if (!validate(raw)) {
      const findings = (validate.errors ?? []).filter(isTelling).map(findingOf);
      return { file, problems: findings.map(locate), locate };
    }
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

/** Years alone ("since: 1985") are numbers to YAML; everywhere in an entry they are dates, hence text. */
function stringDates(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stringDates(item, key));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, stringDates(item, name)]));
  }
  return typeof value === 'number' && key !== 'lat' && key !== 'lon' ? String(value) : value;
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

/** Ajv repeats itself for alternatives: "must match anyOf" says nothing that its branches do not. */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'anyOf' && error.keyword !== 'if';
}

function findingOf(error: ErrorObject): Finding {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const where = path.length ? path.join('.') : 'The entry';
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        path: [...path, String(params.additionalProperty)],
        message: `${where} has a field "${params.additionalProperty}" that the format does not know`,
        remedy: `Remove it or use one of: ${knownFields(error).join(', ')}`,
      };
    case 'required':
      return { path, message: `${where} lacks "${params.missingProperty}"`, remedy: 'Add it' };
    case 'enum':
      return {
        path,
        message: `${where} is ${JSON.stringify(error.data)}`,
        remedy: `Use one of: ${(params.allowedValues as string[]).join(', ')}`,
      };
    case 'pattern':
      return {
        path,
        message: `${where} is ${JSON.stringify(error.data)}, which has the wrong form`,
        remedy: `Write it as ${String(error.parentSchema?.description ?? params.pattern)}`,
      };
    default:
      return { path, message: `${where} ${error.message ?? 'is wrong'}`, remedy: 'See knowledge/FORMAT.md' };
  }
}

function knownFields(error: ErrorObject): string[] {
  return Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
}

function unescapePointer(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~');
}

/** The line of the deepest node on the way to `path` that exists, from 1; of its key where it is a field. */
function lineOf(document: Document, lines: LineCounter, path: (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}
