import { type Column, jsonColumns, numberColumn } from '../columns.ts';
import type { Section } from './layout.ts';
import { numbering } from './numbering.ts';
import { packTrie } from './pack-trie.ts';
import { writeStyle } from './style.ts';
import { cut, roomForTokens } from './tokens.ts';
import { wordReader } from './word-reader.ts';
import { packWords } from './word-table.ts';

/** A way of writing a name, and the number of the sense that it stands for. */
export interface Form {
  text: string;
  sense: number;
}

/** A form as the trie takes it: the numbers of its words, and of the style in which they are written. */
export interface SpelledForm {
  words: number[];
  style: number;
  sense: number;
}

/** What the 16 bits of a style's number tell apart. */
const MAX_STYLES = 2 ** 16;

/** Lays forms out as the columns of `layout.ts`; forms without a word are left out, equal ones kept once. */
export function packForms(forms: readonly Form[]): Column<Section>[] {
  const reader = wordReader();
  const styles = numbering<string>();
  const spelled: SpelledForm[] = [];
  let room = roomForTokens(0);
  for (const { text: written, sense } of forms) {
    const text = written.normalize('NFC');
    if (room.start.length < text.length) room = roomForTokens(text.length * 2);
    const tokens = cut(text, room);
    if (tokens.count === 0) continue;
    const style = writeStyle(text, tokens);
    spelled.push({ words: reader.read(text, tokens), style: styles.numberOf(style, style), sense });
  }
  if (styles.things.length > MAX_STYLES)
    throw new Error(`Names are written in more than ${MAX_STYLES} different ways.`);
  const words = rootsFirst(spelled, reader.words);
  const trie = packTrie(spelled);
  return [
    ...packWords(words),
    ...trie.columns,
    numberColumn(
      'senses',
      Int32Array.from(trie.forms, ({ sense }) => sense),
    ),
    numberColumn(
      'styles',
      Uint16Array.from(trie.forms, ({ style }) => style),
    ),
    ...jsonColumns('styleList', 'styleStart', styles.things),
  ];
}

/** Numbers words anew, in forms and list: those that begin a form come first. Each half keeps its order. */
function rootsFirst(forms: readonly SpelledForm[], words: readonly string[]): string[] {
  const begins = new Uint8Array(words.length);
  for (const form of forms) begins[form.words[0] as number] = 1;
  const numbers = new Int32Array(words.length);
  const ordered: string[] = [];
  for (const half of [1, 0]) {
    words.forEach((word, number) => {
      if (begins[number] === half) numbers[number] = ordered.push(word) - 1;
    });
  }
  for (const form of forms) form.words = form.words.map((word) => numbers[word] as number);
  return ordered;
}
