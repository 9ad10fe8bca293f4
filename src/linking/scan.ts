import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { firstSlot } from '../knowledge/gazetteer/layout.ts';
import { extendPhrase, NO_PHRASE, type Tokens } from '../knowledge/gazetteer/tokens.ts';

/** A phrase of the text whose hash is that of a name; tokens `from` to `to`, exclusive. Forms share the hash, not yet the letters. */
export type OnPhrase = (from: number, to: number, firstForm: number) => void;

/**
 * Finds each phrase of a text that may be a name, longer and shorter ones alike, in order of their first token. At each token the
 * hash is rolled on as long as the phrase is the beginning of some name, so the cost does not depend on how many names there are.
 */
export function scan(gazetteer: Gazetteer, tokens: Tokens, onPhrase: OnPhrase): void {
  const { keys, slots } = gazetteer;
  const capacity = keys.length;
  const { count, hash } = tokens;
  for (let from = 0; from < count; from++) {
    let phrase = NO_PHRASE;
    for (let to = from; to < count; to++) {
      phrase = extendPhrase(phrase, hash[to] as number);
      let slot = firstSlot(phrase, capacity);
      while (keys[slot] !== phrase && keys[slot] !== 0) slot = slot + 1 === capacity ? 0 : slot + 1;
      if (keys[slot] === 0) break;
      const found = slots[slot] as number;
      const first = (found >>> 1) - 1;
      if (first >= 0) onPhrase(from, to + 1, first);
      if ((found & 1) === 0) break;
    }
  }
}
