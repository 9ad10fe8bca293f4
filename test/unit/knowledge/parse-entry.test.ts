import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryParser } from '../../../src/knowledge/parse-entry.ts';
import { formatProblem } from '../../../src/knowledge/problem.ts';

const parseEntry = entryParser(JSON.parse(readFileSync('knowledge/entry.schema.json', 'utf8')));

const GOOD = `id: sample-shrine
kind: place
names: {en: Sample Shrine, ja: 見本神社, ko: 견본 신사}
aliases:
  en: [Sample, {text: the shrine, after: named}]
summary:
  - {text: A shrine., cite: [book]}
timeline:
  - {date: 1869, text: It is founded., cite: [book]}
  - {date: 2013-12-26, text: A visit., cite: [book]}
status: settled
reviewed: 2026-11-24
sources:
  book: {title: A book, publisher: A press, url: "https://example.org/a", kind: reference, language: en}
`;

describe('a sound entry', () => {
  const { entry, problems } = parseEntry('memory/sample-shrine.yaml', GOOD);

  test('is complete, with its topic, dates as text and short aliases written out', () => {
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({ topic: 'memory', positions: [], related: [], roles: [], called: [] });
    expect(entry?.timeline.map(({ date }) => date)).toEqual(['1869', '2013-12-26']);
    expect(entry?.aliases.en).toEqual([{ text: 'Sample' }, { text: 'the shrine', after: 'named' }]);
  });
});

describe('a faulty entry tells file, line and remedy', () => {
  test.each([
    ['an unknown field', GOOD.replace('kind: place', 'kind: place\ncolour: red'), 3, /"colour"/],
    ['a missing field', GOOD.replace('status: settled\n', ''), 1, /lacks "status"/],
    ['a wrong kind', GOOD.replace('kind: place', 'kind: thing'), 2, /"thing"/],
    ['a wrong date', GOOD.replace('date: 1869', 'date: in 1869'), 9, /in 1869/],
    ['no citation', GOOD.replace('{text: A shrine., cite: [book]}', '{text: A shrine.}'), 7, /lacks "cite"/],
    ['another id than the file', GOOD.replace('id: sample-shrine', 'id: other'), 1, /"other"/],
    ['broken YAML', GOOD.replace('kind: place', 'kind: [place'), 3, /not YAML/],
    ['a field twice', GOOD.replace('kind: place', 'kind: place\nkind: person'), 3, /not YAML/],
  ])('%s', (_, text, line, message) => {
    const { entry, problems } = parseEntry('memory/sample-shrine.yaml', text);
    const lines = problems.map(formatProblem);
    expect(
      lines.some((problem) => problem.startsWith(`memory/sample-shrine.yaml:${line}: `) && message.test(problem)),
      lines.join('\n'),
    ).toBe(true);
    if (!/another id/.test(_)) expect(entry).toBeUndefined();
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

  test('all at once', () => {
    const { problems } = parseEntry(
      'memory/sample-shrine.yaml',
      GOOD.replace('kind: place', 'kind: thing')
        .replace('date: 1869', 'date: x')
        .replace('status: settled', 'status: so'),
    );
    expect(problems).toHaveLength(3);
  });
});
