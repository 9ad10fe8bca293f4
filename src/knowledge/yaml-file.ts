import { Ajv, type ErrorObject } from 'ajv';
import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding, Problem } from './problem.ts';

/** A YAML file as read: its value where that has the right shape, and a way from a finding to its line. */
export interface YamlFile<T> {
  value?: T;
  problems: Problem[];
  locate(finding: Finding): Problem;
}

/** Makes a reader of YAML files of one JSON Schema; `whole` is what messages call the file's value: "The entry". */
export function yamlReader<T>(schema: object, whole: string) {
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<T>(schema);

  /** Reads the text of a file. All its problems are reported at once; `value` is absent if there are any. */
  return function read(file: string, text: string): YamlFile<T> {
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
    if (problems.length) return { problems, locate };

    const value: unknown = stringDates(document.toJS());
    if (validate(value)) return { value, problems, locate };
    const findings = (validate.errors ?? []).filter(isTelling).map((error) => findingOf(error, whole));
    return { problems: findings.map(locate), locate };
  };
}

/** Fields whose numbers are none of a date. */
const MEASURES = ['lat', 'lon', 'span'];

/** Years alone ("since: 1985") are numbers to YAML; everywhere but in measures they are dates, hence text. */
function stringDates(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stringDates(item, key));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, stringDates(item, name)]));
  }
  return typeof value === 'number' && !MEASURES.includes(key) ? String(value) : value;
}

/** Ajv repeats itself for alternatives: "must match anyOf" says nothing that its branches do not. */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'anyOf' && error.keyword !== 'if';
}

function findingOf(error: ErrorObject, whole: string): Finding {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const where = path.length ? path.join('.') : whole;
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
