import type { Tokens } from '../knowledge/gazetteer/tokens.ts';
import { childOf, NO_NODE, type Trie } from '../knowledge/gazetteer/trie.ts';
import { NO_WORD, wordAt } from '../knowledge/gazetteer/word-table.ts';

/** A phrase of the text that has the letters of a name: tokens `from` to `to`, exclusive, and the node at which the name's forms end. */
export type OnPhrase = (from: number, to: number, node: number) => void;

/** The words of the text at hand by token; kept between texts, and enlarged for a longer one. */
let words = new Int32Array(0);

/**
 * Finds each phrase of a text that may be a name, longer and shorter ones alike, in order of their first token. From each token that
 * begins some name it goes down the trie as long as the text does, so the cost does not depend on how many names there are.
 */
export function scan(trie: Trie, text: string, tokens: Tokens, onPhrase: OnPhrase): void {
  const { count } = tokens;
  if (words.length < count) words = new Int32Array(count * 2);
  for (let token = 0; token < count; token++) words[token] = wordAt(trie.words, text, tokens, token);
  const { roots, firstForm } = trie;
  for (let from = 0; from < count; from++) {
    let node = words[from] as number;
    if (node >= roots) continue;
    for (let to = from + 1; node >= 0; to++) {
      if (firstForm[node] !== firstForm[node + 1]) onPhrase(from, to, node);
      const word = to < count ? (words[to] as number) : NO_WORD;
      node = word === NO_WORD ? NO_NODE : childOf(trie, node, word);
    }
  }
}
