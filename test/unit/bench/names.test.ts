import { expect, test } from 'vitest';
import { madeUpEntries, writtenForms } from '../../../bench/names.ts';

test('the same arguments make the same entries, another seed others, fewer forms the first of them', () => {
  expect(madeUpEntries(500)).toEqual(madeUpEntries(500));
  expect(madeUpEntries(500, 2)).not.toEqual(madeUpEntries(500));
  const few = madeUpEntries(100);
  expect(madeUpEntries(500).slice(0, few.length)).toEqual(few);
});

test('as many forms as asked for, nearly all of them different', () => {
  const forms = writtenForms(madeUpEntries(10_000));
  expect(forms.length).toBeGreaterThan(9_000);
  expect(forms.length).toBeLessThan(10_016);
});
