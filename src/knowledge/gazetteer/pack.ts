import { type Column, firstSlot, LAST_OF_HASH, WIDE_TEXT } from './layout.ts';
import { extendPhrase, NO_PHRASE, tokenise } from './tokens.ts';

/** A form on its way into the buffer. */
export interface PackedForm {
  text: string;
  owner: number;
  /** 0 is none. */
  rule: number;
  flags: number;
}

/** Share of the hash table that is filled: above it chains of taken slots grow, below it only the file does. */
const LOAD = 0.65;

/** Longest text of a form in characters: its length is one byte. */
const MAX_TEXT = 255;

/** Lays forms out as the columns of `layout.ts`. Forms without a token, or longer than a byte can say, are left out. */
export function packForms(forms: PackedForm[]): Column[] {
  const hashed = forms
    .map((form) => ({ form, prefixes: prefixesOf(form.text) }))
    .filter(({ form, prefixes }) => prefixes.length > 0 && form.text.length <= MAX_TEXT);
  const hashOf = (prefixes: number[]) => prefixes[prefixes.length - 1] as number;
  hashed.sort((a, b) => hashOf(a.prefixes) - hashOf(b.prefixes) || compare(a.form, b.form));

  const size = hashed.length;
  const textStart = new Int32Array(size);
  const lengths = new Uint8Array(size);
  const owners = new Int32Array(size);
  const rules = new Int32Array(size);
  const flags = new Uint8Array(size);
  const firstForm = new Map<number, number>();
  const goesOn = new Set<number>();
  const latin: number[] = [];
  const wide: number[] = [];
  hashed.forEach(({ form, prefixes }, index) => {
    const hash = hashOf(prefixes);
    if (!firstForm.has(hash)) firstForm.set(hash, index);
    for (const prefix of prefixes.slice(0, -1)) goesOn.add(prefix);
    const next = hashed[index + 1];
    const text = form.text.normalize('NFC');
    const isWide = [...text].some((character) => character.charCodeAt(0) > 0xff || character.length > 1);
    owners[index] = form.owner;
    rules[index] = form.rule;
    flags[index] = form.flags | (isWide ? WIDE_TEXT : 0) | (next && hashOf(next.prefixes) === hash ? 0 : LAST_OF_HASH);
    const pool = isWide ? wide : latin;
    textStart[index] = pool.length;
    lengths[index] = text.length;
    for (let i = 0; i < text.length; i++) pool.push(text.charCodeAt(i));
  });

  const table = hashTable(firstForm, goesOn);
  const bytes = (array: Int32Array | Uint16Array) => new Uint8Array(array.buffer);
  return [
    { section: 'keys', bytes: bytes(table.keys) },
    { section: 'slots', bytes: bytes(table.slots) },
    { section: 'textStart', bytes: bytes(textStart) },
    { section: 'owners', bytes: bytes(owners) },
    { section: 'rules', bytes: bytes(rules) },
    { section: 'flags', bytes: flags },
    { section: 'lengths', bytes: lengths },
    { section: 'latin', bytes: Uint8Array.from(latin) },
    { section: 'wide', bytes: bytes(Uint16Array.from(wide)) },
  ];
}

function hashTable(firstForm: Map<number, number>, goesOn: Set<number>) {
  const hashes = new Set([...firstForm.keys(), ...goesOn]);
  const capacity = Math.ceil(hashes.size / LOAD) + 1;
  const keys = new Int32Array(capacity);
  const slots = new Int32Array(capacity);
  for (const hash of hashes) {
    let slot = firstSlot(hash, capacity);
    while (keys[slot] !== 0) slot = slot + 1 === capacity ? 0 : slot + 1;
    keys[slot] = hash;
    const first = firstForm.get(hash);
    slots[slot] = (first === undefined ? 0 : first + 1) * 2 + (goesOn.has(hash) ? 1 : 0);
  }
  return { keys, slots };
}

/** The hash of each prefix of a text's tokens, the whole last; none where the text has no token. */
function prefixesOf(text: string): number[] {
  const tokens = tokenise(text);
  const prefixes: number[] = [];
  let phrase = NO_PHRASE;
  for (let i = 0; i < tokens.count; i++) {
    phrase = extendPhrase(phrase, tokens.hash[i] as number);
    prefixes.push(phrase);
  }
  return prefixes;
}

function compare(a: PackedForm, b: PackedForm): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : a.owner - b.owner || a.rule - b.rule || a.flags - b.flags;
}
