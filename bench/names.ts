import { formsOf } from '../src/knowledge/name-forms.ts';
import type { Entry, Kind } from '../src/model/entry.ts';

/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** At least 0, less than `limit`. */
  below(limit: number): number;
  pick<T>(list: ArrayLike<T>): T;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, even enough for made-up names. */
export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

const SYLLABLES =
  'ka ki ku ko sa shi su so ta chi to na ni no ha hi ma mi mo ya yu ri ro wa gen jun min seo hye woo'.split(' ');
const FIRST_KANJI = 0x4e00;
const KANJI = 5_000;
const FIRST_HANGUL = 0xac00;
const HANGUL = 11_172;
/** How names of things go on, so that made-up ones share words with each other and with the page, as real ones do. */
const THINGS: [kind: Kind, en: string, ja: string, ko: string][] = [
  ['place', '# Shrine', '#神社', '# 신사'],
  ['treaty', 'Treaty of #', '#条約', '# 조약'],
  ['ruling', 'the # ruling', '#判決', '# 판결'],
  ['organization', 'Association of # Families', '#遺族会', '# 유족회'],
  ['event', '# massacre', '#事件', '# 학살'],
];

/**
 * Entries with made-up names in English, Japanese and Korean, half of them people, until their names have `forms` written forms or up to
 * fifteen more. The same arguments give the same entries, and fewer forms the first of them.
 */
export function madeUpEntries(forms: number, seed = 1): Entry[] {
  const random = chance(seed);
  const entries: Entry[] = [];
  for (let made = 0; made < forms; ) {
    const id = `made-up-${entries.length}`;
    const entry = entries.length % 2 ? madeUpThing(id, random) : madeUpPerson(id, random);
    entries.push(entry);
    made += formsOf(entry).length;
  }
  return entries;
}

/** What a page may write for these entries, each text once, in order: the same names for a peer that takes a list. */
export function writtenForms(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap((entry) => formsOf(entry).map(({ text }) => text)))];
}

function madeUpPerson(id: string, random: Chance): Entry {
  const family = { en: word(random, 2), ja: kanji(random, 2), ko: hangul(random, 1) };
  const given = { en: word(random, 3), ja: kanji(random, 2), ko: hangul(random, 2) };
  const names = { en: `${given.en} ${family.en}`, ja: family.ja + given.ja, ko: family.ko + given.ko };
  return { ...BLANK, id, kind: 'person', names, family, given };
}

function madeUpThing(id: string, random: Chance): Entry {
  const [kind, en, ja, ko] = random.pick(THINGS);
  const names = {
    en: en.replace('#', word(random, 4)),
    ja: ja.replace('#', kanji(random, 3)),
    ko: ko.replace('#', hangul(random, 3)),
  };
  return { ...BLANK, id, kind, names };
}

/** "Kamishi": with three syllables about 27,000 different ones. */
function word(random: Chance, syllables: number): string {
  const text = Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kanji(random: Chance, length: number): string {
  return characters(random, length, FIRST_KANJI, KANJI);
}

function hangul(random: Chance, length: number): string {
  return characters(random, length, FIRST_HANGUL, HANGUL);
}

function characters(random: Chance, length: number, first: number, count: number): string {
  return Array.from({ length }, () => String.fromCharCode(first + random.below(count))).join('');
}

/** What an entry has beside its names, where that does not matter. */
export const BLANK: Omit<Entry, 'id' | 'kind' | 'names'> = {
  topic: 'made-up',
  aliases: {},
  summary: [],
  positions: [],
  timeline: [],
  related: [],
  status: 'settled',
  reviewed: '2026-01-01',
  sources: {},
  roles: [],
  called: [],
};
