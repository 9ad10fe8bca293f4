import fc from 'fast-check';

/** One change of a value somewhere inside it; `at` counts its places from the root, over and over. */
export interface Mutation {
  at: number;
  how: 'replace' | 'remove' | 'wrap' | 'repeat' | 'rename';
  by: unknown;
}

/** Values at the edges of what programs expect. */
const EDGES: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  -0,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  '',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\u202e<img src=x onerror=alert(1)>',
  'x'.repeat(400),
  [],
  {},
  [[[[]]]],
  // biome-ignore lint/suspicious/noSparseArray: Firefox hands lists on with their holes
  [, 'x'],
  { toString: 1, valueOf: null },
  Object.create(null),
  new Date(Number.NaN),
  new Map([['id', 'x']]),
  new Uint8Array(3),
];

/** Up to four mutations. */
export const mutations = fc.array(
  fc.record<Mutation>({
    at: fc.nat(1_000),
    how: fc.constantFrom('replace', 'replace', 'remove', 'wrap', 'repeat', 'rename'),
    by: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...EDGES) }, { weight: 1, arbitrary: fc.anything() }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string | number, unknown>;

/** A copy of `value` with the mutations made, one after the other. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  // The root is a place like all others.
  const root: Holder = { value: structuredClone(value) };
  for (const { at, how, by } of changes) {
    const places = placesIn(root);
    const place = places[at % places.length];
    if (place) change(place.holder, place.key, how, by);
  }
  return root.value;
}

function change(holder: Holder, key: string | number, how: Mutation['how'], by: unknown): void {
  if (how === 'replace') holder[key] = by;
  else if (how === 'remove') delete holder[key];
  else if (how === 'wrap') holder[key] = [holder[key]];
  else if (how === 'repeat') holder[key] = Array.isArray(holder) ? [holder[key], holder[key]] : [by, holder[key]];
  else {
    holder[`${key}`.toUpperCase()] = holder[key];
    delete holder[key];
  }
}

/** Everything that can be changed, each before what it holds. Edges are shared values: what is inside them is left alone. */
function placesIn(holder: Holder): { holder: Holder; key: string | number }[] {
  const keys = Object.keys(holder);
  return keys.flatMap((key) => {
    const inner = holder[key];
    const isOpen = typeof inner === 'object' && inner !== null && !EDGES.includes(inner);
    return [{ holder, key }, ...(isOpen ? placesIn(inner as Holder) : [])];
  });
}
