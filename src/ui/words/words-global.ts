import type { InterfaceLanguage } from '../../model/interface-language.ts';
import type { Words } from './words.ts';

/** Where the texts of other languages than English are left in the world of scripts that share it; no page sees that of ours. */
const SPOKEN = Symbol.for('backstory.words');

type World = { [SPOKEN]?: Partial<Record<InterfaceLanguage, Words>> };
const world = globalThis as World;

/** Leaves a language's texts for all scripts of this world. */
export function offerWords(words: Words): void {
  world[SPOKEN] = { ...world[SPOKEN], [words.language]: words };
}

/** A language's texts, once they were offered. */
export function takeWords(language: InterfaceLanguage): Words | undefined {
  return world[SPOKEN]?.[language];
}
