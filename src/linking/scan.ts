import { isSingle, type Tokens } from '../knowledge/gazetteer/tokens.ts';
import { childOf, NO_NODE, type Trie } from '../knowledge/gazetteer/trie.ts';
import { isWord, lookUpWords, NO_WORD } from '../knowledge/gazetteer/word-table.ts';

/** A phrase of the text that has the letters of a name: tokens `from` to `to`, exclusive, and the node at which the name's forms end. */
export type OnPhrase = (from: number, to: number, node: number) => void;

/** The words of the text at hand by token; kept between texts, and enlarged for a longer one. */
let room = new Int32Array(0);

/**
 * Finds each phrase of a text that may be a name, longer and shorter ones alike, in order of their first token. From each token that
 * begins some name it goes down the trie as long as the text does, so the cost does not depend on how many names there are.
 */
export function scan(trie: Trie, text: string, tokens: Tokens, onPhrase: OnPhrase): void {
  const { count } = tokens;
  if (room.length < count) room = new Int32Array(count * 2);
  const words = room;
  lookUpWords(trie.words, text, tokens, words);
  const { roots, firstForm } = trie;
  for (let from = 0; from < count; from++) {
    let node = words[from] as number;
    if (node >= roots) continue;
    for (let to = from + 1; node >= 0; to++) {
      const endsForms = firstForm[node] !== firstForm[node + 1];
      if (endsForms && areWords(trie, text, tokens, words, from, to)) onPhrase(from, to, node);
      const word = to < count ? (words[to] as number) : NO_WORD;
      node = word === NO_WORD ? NO_NODE : childOf(trie, node, word);
    }
  }
}

/** Whether tokens have the letters of the words that their hashes stand for. */
function areWords(trie: Trie, text: string, tokens: Tokens, words: Int32Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (!isSingle(tokens, token) && !isWord(trie.words, words[token] as number, text, tokens, token)) return false;
  return true;
}
