import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { fail } from './command.ts';
import { type ExplainedError, explainMiss, explainWrong } from './error-causes.ts';
import { jsonLines } from './json-lines.ts';
import { decideText, gazetteerOf, mentionsOf, type TextRecord } from './linker.ts';
import { inspectSoundKnowledge } from './load-knowledge.ts';
import { type Label, type Score, scorePassage, share, spanOf } from './score.ts';

const USAGE =
  'npm run --silent evaluate -- TEXT.jsonl LABELS.jsonl [LABELS.jsonl ...] [--errors] [--outline OUTLINE.yaml]';

interface Labelled {
  id: string;
  mentions: Label[];
}

/** Scores the linker on labelled passages, per language and per kind of entry; `--errors` lists what was wrong and missed by what would mend it. */
async function main(args: string[]): Promise<void> {
  const outlineAt = args.indexOf('--outline');
  const outlineFile = outlineAt >= 0 ? args[outlineAt + 1] : undefined;
  const [textFile, ...labelFiles] = args.filter((arg) => !arg.startsWith('--') && arg !== outlineFile);
  if (!textFile || !labelFiles.length) return fail(USAGE);
  const records = jsonLines<TextRecord>(textFile, await readFile(textFile, 'utf8'), ['id', 'text']);
  const labels = new Map<string, Label[]>();
  for (const file of labelFiles)
    for (const { id, mentions } of jsonLines<Labelled>(file, await readFile(file, 'utf8'), ['id', 'mentions']))
      labels.set(id, mentions);

  const knowledge = await inspectSoundKnowledge('knowledge');
  const gazetteer = gazetteerOf(knowledge);
  const kinds = new Map(knowledge.entries.map(({ id, kind }) => [id, kind as string]));
  const known = outlineFile === undefined ? idsIn(labels) : await idsOf(outlineFile);
  const scored = records
    .filter(({ id }) => labels.has(id))
    .map((record) => ({
      record,
      score: scorePassage(record, mentionsOf(gazetteer, record), labels.get(record.id) ?? [], known),
    }));
  if (!scored.length) return fail(`No passage of ${textFile} is labelled in ${labelFiles.join(', ')}. Check the ids.`);

  const row = (name: string, scores: Score[], of: (entity: string) => boolean = () => true) => {
    const count = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0);
    const right = count(({ right }) => right.filter(({ entry }) => of(entry)).length);
    const wrong = count(({ wrong }) => wrong.filter(({ entry }) => of(entry)).length);
    const found = count(({ found }) => found.filter(({ entity }) => of(entity)).length);
    const missed = count(({ missed }) => missed.filter(({ entity }) => of(entity)).length);
    if (right + wrong + found + missed > 0) {
      console.log(
        `${name.padEnd(14)} ${String(scores.length).padStart(4)}  ${interval(right, right + wrong)}  ${interval(found, found + missed)}`,
      );
    }
  };
  console.log(`${''.padEnd(14)} texts  precision (95 %)  right/marked   recall (95 %)  found/must`);
  const languages = [...new Set(records.map(({ lang }) => lang ?? '?'))].sort();
  for (const language of languages)
    row(
      language,
      scored.filter(({ record }) => (record.lang ?? '?') === language).map(({ score }) => score),
    );
  const all = scored.map(({ score }) => score);
  row('all', all);
  for (const kind of [...new Set(kinds.values())].sort()) row(`  ${kind}`, all, (id) => kinds.get(id) === kind);
  const unknown = all.reduce((sum, { unknown }) => sum + unknown.length, 0);
  console.log(`${unknown} must labels name things without an entry in the labels' list`);
  if (!args.includes('--errors')) return;
  const ids = new Set(kinds.keys());
  printErrors(
    scored.flatMap(({ record, score: { wrong, missed } }) => {
      const decisions = decideText(gazetteer, record);
      const misses = missed.map((label) => explainMiss(gazetteer, ids, decisions, label, spanOf(record, label).start));
      return [...wrong.map(explainWrong), ...misses].map((error) => ({ ...error, id: record.id }));
    }),
  );
}

/** Ids that the labels were made with: those of the outline file, a YAML list of records with an id. */
async function idsOf(file: string): Promise<Set<string>> {
  return new Set((parse(await readFile(file, 'utf8')) as { id: string }[]).map(({ id }) => id));
}

/** Without an outline, the ids that labels name; one that never occurs in them counts as newer than the labels. */
function idsIn(labels: Map<string, Label[]>): Set<string> {
  return new Set([...labels.values()].flat().map(({ entity }) => entity));
}

function interval(part: number, whole: number): string {
  const s = share(part, whole);
  return (
    s ? `${s.value.toFixed(3)} (${s.low.toFixed(2)}-${s.high.toFixed(2)}) ${`${part}/${whole}`.padStart(9)}` : '-'
  ).padEnd(30);
}

/** Lists errors by what would mend them, the most frequent mend first, with its count. */
function printErrors(errors: (ExplainedError & { id: string })[]): void {
  const byMend = new Map<string, typeof errors>();
  for (const error of errors) byMend.set(error.mend, [...(byMend.get(error.mend) ?? []), error]);
  for (const [mend, list] of [...byMend].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n${mend}: ${list.length}`);
    for (const { id, surface, entry, detail } of list) console.log(`${id}\t${mend}\t${surface}\t${entry}\t${detail}`);
  }
}

await main(process.argv.slice(2)).catch((error: Error) => fail(error.message));
