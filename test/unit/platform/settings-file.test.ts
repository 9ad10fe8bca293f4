import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/model/entry.ts';
import { DEFAULT_SETTINGS, DENSITIES, LOOKS, type Settings } from '../../../src/model/settings.ts';
import {
  type FileFault,
  MAX_FILE_LENGTH,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/platform/settings-file.ts';
import { mutate, mutations } from '../fuzz/mutate.ts';
import { FUZZ_SEED } from '../fuzz/seed.ts';

const keys = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 });
const settings = fc.record<Settings>({
  enabled: fc.boolean(),
  sitesOff: keys,
  topicsOff: keys,
  mutedEntries: keys,
  kindsOff: fc.uniqueArray(fc.constantFrom(...KINDS)),
  occurrences: fc.constantFrom('first', 'all'),
  density: fc.constantFrom(...DENSITIES),
  look: fc.constantFrom(...LOOKS),
  delayMs: fc.integer({ min: 100, max: 1500 }),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  language: fc.constantFrom('auto', 'en', 'ja', 'ko'),
  tellChanges: fc.boolean(),
  inlineMarks: fc.boolean(),
});

test('the file is text that people read, of what was changed alone', () => {
  expect(writeSettingsFile({ ...DEFAULT_SETTINGS, look: 'tint', sitesOff: ['a.example'] })).toBe(`{
  "backstory": "settings",
  "version": 1,
  "settings": {
    "sitesOff": [
      "a.example"
    ],
    "look": "tint"
  }
}
`);
});

test('what was written is read again', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ ok: true, settings: chosen });
    }),
  );
});

describe('a file that is wrong is told where', () => {
  const file = (inner: string, version: unknown = 1) =>
    `{\n"backstory": "settings",\n"version": ${version},\n"settings": {\n${inner}\n}\n}`;
  const fault = (line: number, path: string, kind: FileFault['kind']) => ({ line, path, kind });
  test.each([
    ['something else', 'Dear Sir', [fault(1, '', 'syntax')]],
    ['a list', '[]', [fault(1, '', 'foreign')]],
    ["another program's settings", '\n{"version": 1, "settings": {}}', [fault(2, '', 'foreign')]],
    ['a missing comma', file('"look": "tint"\n"theme": "dark"'), [fault(6, '', 'syntax')]],
    ['a setting twice', file('"look": "tint",\n"look": "none"'), [fault(6, 'look', 'twice')]],
    ['a file of a later release', file('', 2), [fault(3, 'version', 'newer')]],
    ['no version', file('', '"one"'), [fault(3, 'version', 'wrong')]],
    ['no settings', '{"backstory": "settings", "version": 1}', [fault(1, 'settings', 'wrong')]],
    ['a name that nobody knows', file('"colour": "red"'), [fault(5, 'settings.colour', 'unknown')]],
    ['a name of objects in general', file('"__proto__": {}'), [fault(5, 'settings.__proto__', 'unknown')]],
    ['a value that cannot be', file('"delayMs":\n90000'), [fault(6, 'settings.delayMs', 'wrong')]],
    [
      'several at once, in lists by item',
      file('"sitesOff": ["a.example",\n3,\n[]],\n"look": "neon"'),
      [
        fault(6, 'settings.sitesOff[1]', 'wrong'),
        fault(7, 'settings.sitesOff[2]', 'wrong'),
        fault(8, 'settings.look', 'wrong'),
      ],
    ],
    ['a tower', file(`"look": ${'['.repeat(5_000)}`), [fault(5, '', 'depth')]],
    ['a giant', ' '.repeat(MAX_FILE_LENGTH + 1), [fault(1, '', 'large')]],
    ['a stray beside the settings', file('').replace('"version"', '"x": 1,\n"version"'), [fault(3, 'x', 'unknown')]],
  ])('%s', (_, text, faults) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, faults });
  });

  test('and only with as much as anybody reads', () => {
    const read = readSettingsFile(file(`"sitesOff": [${Array.from({ length: 500 }, () => 0).join(',\n')}]`));
    expect(!read.ok && read.faults.length).toBe(20);
  });
});

/** Texts near a right one: signs taken out, put in or changed, parts repeated or cut off, and right JSON of a wrong form. */
const spoiltText = fc
  .tuple(
    settings.map(writeSettingsFile),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(12),
        fc.oneof(fc.constantFrom('', '"', ',', '{', '}', '[', ']', ':', '\\', '\n', '-', '1e999', 'null'), fc.string()),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([text, edits, isCut]) =>
    edits.reduce((present, [at, length, by]) => {
      const place = at % (present.length + 1);
      return present.slice(0, place) + by + (isCut ? '' : present.slice(place + length));
    }, text),
  );
const spoiltForm = fc
  .tuple(settings, mutations)
  .map(([chosen, changes]) => mutate(JSON.parse(writeSettingsFile(chosen)), changes))
  .map((value) => JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner), 2) ?? '');

test('24,000 spoilt files: each is read whole or refused with line, path and reason, and never in part', () => {
  const seen: Record<string, number> = {};
  const property = fc.property(fc.oneof(spoiltText, spoiltForm), (text) => {
    const read = readSettingsFile(text);
    if (read.ok) {
      expect(JSON.parse(text)).toMatchObject({ backstory: 'settings', version: 1 });
      // What was read is all that the file says, and right.
      expect(readSettingsFile(writeSettingsFile(read.settings))).toEqual(read);
      for (const [key, value] of Object.entries(JSON.parse(text).settings))
        expect(read.settings[key as keyof Settings]).toEqual(value);
    } else {
      const lines = text.split('\n').length;
      expect(read.faults.length).toBeGreaterThan(0);
      for (const { line, path } of read.faults) {
        expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true);
        expect(typeof path).toBe('string');
      }
    }
    const kind = read.ok ? 'read' : (read.faults[0]?.kind ?? '');
    seen[kind] = (seen[kind] ?? 0) + 1;
  });
  fc.assert(property, { numRuns: 24_000, seed: FUZZ_SEED });
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(['read', 'syntax', 'foreign', 'unknown', 'wrong', 'newer']));
}, 60_000);
