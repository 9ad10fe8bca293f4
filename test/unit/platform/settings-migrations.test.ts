import { expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrate, versionAfter } from '../../../src/platform/settings-migrations.ts';
import { readSettings } from '../../../src/platform/validate-settings.ts';

const STEPS: Migration[] = [
  ({ delay, ...values }) => ({ ...values, delayMs: delay }),
  ({ delayMs, ...values }) => ({ ...values, delayMs: Number(delayMs) * 1000 }),
];

test.each([
  ['the first version', { version: 1, values: { delay: 0.5 } }, { version: 3, values: { delayMs: 500 } }],
  ['the second version', { version: 2, values: { delayMs: 0.5 } }, { version: 3, values: { delayMs: 500 } }],
  ['the present version', { version: 3, values: { delayMs: 500 } }, { version: 3, values: { delayMs: 500 } }],
  ['a later version', { version: 7, values: { delayMs: 500 } }, { version: 7, values: { delayMs: 500 } }],
  ['nothing', undefined, { version: 3, values: {} }],
])('%s is brought to the present layout by the steps that it lacks', (_, stored, migrated) => {
  expect(migrate(stored, STEPS)).toEqual(migrated);
});

/** What each released version stored, kept for ever. */
const FIXTURES = [
  {
    version: 1,
    values: { enabled: false, sitesOff: ['news.example'], mutedEntries: ['dokdo'], look: 'tint', delayMs: 450 },
  },
];

test.each(FIXTURES)('what version $version stored still counts', (stored) => {
  const { version, values } = migrate(stored);
  expect(version).toBe(versionAfter(MIGRATIONS));
  expect(readSettings(values).settings).toMatchObject({
    enabled: false,
    sitesOff: ['news.example'],
    mutedEntries: ['dokdo'],
    look: 'tint',
    delayMs: 450,
  });
});

test('there is a fixture for each version', () => {
  expect(FIXTURES.map(({ version }) => version)).toEqual(
    Array.from({ length: versionAfter(MIGRATIONS) }, (_, n) => n + 1),
  );
});
