import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonLines } from '../../build/json-lines.ts';
import { loadGazetteer, mentionsOf, type TextRecord } from '../../build/linker.ts';
import { type Label, scorePassage } from '../../build/score.ts';

const SHARED = '../shared';
const CORPUS = `${SHARED}/corpus/text`;

/** Shares per language below which the linker must not fall: what an earlier commit reached. Raised by hand with each gain. */
interface Floor {
  precision: number;
  recall: number;
}
const FLOORS = JSON.parse(readFileSync('docs/evaluation-floor.json', 'utf8')) as Record<string, Floor>;

const records = <T extends object>(file: string) => jsonLines<T>(file, readFileSync(file, 'utf8'), []);

if (!existsSync(CORPUS)) {
  console.warn(
    `The labelled passages are not here (${CORPUS}): the evaluation of the linker is SKIPPED. It runs where that folder is.`,
  );
}

describe.skipIf(!existsSync(CORPUS))('the labelled passages', async () => {
  if (!existsSync(CORPUS)) return;
  const outline = new Set(
    (parse(readFileSync(`${SHARED}/knowledge/outline.yaml`, 'utf8')) as { id: string }[]).map(({ id }) => id),
  );
  const labels = new Map(
    ['seed.labels', 'dev.labels.en', 'dev.labels.ja-ko']
      .flatMap((file) => records<{ id: string; mentions: Label[] }>(`${CORPUS}/${file}.jsonl`))
      .map(({ id, mentions }) => [id, mentions]),
  );
  const gazetteer = await loadGazetteer();
  const scored = ['seed', 'dev']
    .flatMap((file) => records<TextRecord>(`${CORPUS}/${file}.jsonl`))
    .map((record) => ({
      record,
      score: scorePassage(record, mentionsOf(gazetteer, record), labels.get(record.id) ?? [], outline),
    }));
  const groups = {
    seed: scored.filter(({ record }) => record.id === 'seed'),
    ...Object.fromEntries(
      ['en', 'ja', 'ko'].map((lang) => [
        lang,
        scored.filter(({ record }) => record.lang === lang && record.id !== 'seed'),
      ]),
    ),
  };

  test.each(Object.entries(groups))('%s: precision and recall hold the floor', (name, group) => {
    const sum = (pick: (score: (typeof scored)[number]['score']) => unknown[]) =>
      group.reduce((total, { score }) => total + pick(score).length, 0);
    const [right, wrong, found, missed] = [
      sum(({ right }) => right),
      sum(({ wrong }) => wrong),
      sum(({ found }) => found),
      sum(({ missed }) => missed),
    ];
    const precision = right / (right + wrong);
    const recall = found / (found + missed);
    console.info(
      `${name}: precision ${precision.toFixed(3)} (${right}/${right + wrong}), recall ${recall.toFixed(3)} (${found}/${found + missed})`,
    );
    expect(precision).toBeGreaterThanOrEqual(FLOORS[name]?.precision ?? 1);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[name]?.recall ?? 1);
  });

  test('passages on other subjects carry at most one mark together', () => {
    const general = scored.filter(({ record }) => (labels.get(record.id) ?? []).length === 0);
    const marks = general.flatMap(({ record, score }) =>
      score.wrong.map(({ surface, entry }) => `${record.id}: ${surface} (${entry})`),
    );
    expect(general.length).toBeGreaterThan(10);
    expect(marks.length, marks.join('\n')).toBeLessThanOrEqual(1);
  });
});
