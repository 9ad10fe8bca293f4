import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Located, MAX_DEPTH, readLocatedJson } from '../../../src/platform/located-json.ts';

function plain(located: Located): unknown {
  if (located.kind === 'scalar') return located.value;
  if (located.kind === 'list') return located.items.map(plain);
  const entries = [...located.members].map(([key, value]) => ({ [key]: { value: plain(value), enumerable: true } }));
  return Object.defineProperties({}, Object.assign({}, ...entries));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'no JSON';
  }
}

/** Shallow enough, and without `__proto__`, which stands for another thing in an object that a test compares with. */
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

test('what JSON.parse reads is read alike, however it is spaced', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, 2, '\t', '\n'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const read = readLocatedJson(text);
      expect(read.ok && plain(read.value)).toEqual(JSON.parse(text));
    }),
  );
});

test('what JSON.parse refuses is refused, and what it takes is taken or said to be twice there', () => {
  const spoilt = fc.tuple(
    json,
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', '"', ',', ']', '{', '\\', '0', 'e', ' ', '\u0001', 'é'),
  );
  fc.assert(
    fc.property(spoilt, ([value, at, length, by]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + by + text.slice(place + length);
      const read = readLocatedJson(broken);
      if (parsed(broken) === 'no JSON') expect(read).toMatchObject({ ok: false, fault: { line: 1 } });
      else expect(read.ok || read.fault.kind === 'twice').toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

describe('faults', () => {
  test.each([
    ['nothing', '', { kind: 'syntax', line: 1 }],
    ['only white space', '\n\n ', { kind: 'syntax', line: 3 }],
    ['a comma too many', '{\n"a": 1,\n}', { kind: 'syntax', line: 3 }],
    ['a text that breaks off', '{\n"a": [1,\n2', { kind: 'syntax', line: 3 }],
    ['something behind the end', '{}\n\nx', { kind: 'syntax', line: 3 }],
    ['a second value', '{}\n[]', { kind: 'syntax', line: 2 }],
    ['a line break in a string', '["a\nb"]', { kind: 'syntax', line: 1 }],
    ['a member twice', '{"a": 1,\n"\\u0061": 2}', { kind: 'twice', line: 2, name: 'a' }],
    ['a list too deep', `${'['.repeat(MAX_DEPTH)}\n[]`, { kind: 'depth', line: 2 }],
    ['100,000 brackets', '['.repeat(100_000), { kind: 'depth', line: 1 }],
    ['a comment', '// x\n{}', { kind: 'syntax', line: 1 }],
  ])('%s', (_, text, fault) => {
    expect(readLocatedJson(text)).toEqual({ ok: false, fault });
  });
});

test('each value knows its line', () => {
  const read = readLocatedJson('{\n"a":\n1, "b": [\n\ntrue]}');
  expect(read).toMatchObject({ ok: true, value: { line: 1, kind: 'object' } });
  const { members } = (read as { value: Extract<Located, { kind: 'object' }> }).value;
  expect(members.get('a')).toEqual({ line: 3, kind: 'scalar', value: 1 });
  expect(members.get('b')).toMatchObject({ line: 3, items: [{ line: 5, value: true }] });
});
