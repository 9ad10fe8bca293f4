import { foldText } from '../knowledge/gazetteer/fold.ts';
import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { IS_CUE, IS_NAME, IS_SURNAME, IS_TITLE } from '../knowledge/gazetteer/layout.ts';
import { copyOfTokens, cut, isSingle, roomForTokens, type Tokens } from '../knowledge/gazetteer/tokens.ts';
import type { Block } from '../model/text.ts';
import { standsAlone } from './boundaries.ts';
import type { CueHit, Hit, TitleHit } from './hits.ts';
import { scan } from './scan.ts';
import { sentenceAt, sentenceEnds } from './sentences.ts';
import { surnamePlaces } from './surname-places.ts';
import { titlesAlone } from './title-places.ts';
import { isInStyle } from './verify.ts';

/** A block with all that the gazetteer finds in it, before anything is decided. */
export interface Reading {
  block: Block;
  /** None where there are no hits. */
  tokens: Tokens;
  /** Where its sentences end. */
  sentences: number[];
  hits: Hit[];
  /** In order; none that is another thing's name too. */
  titles: TitleHit[];
  cues: CueHit[];
  /** The same by cue. */
  cuesOf: Map<number, CueHit[]>;
  /** Hits of surnames that no longer name or surname covers (岸 in 岸田), those of one place together. */
  surnames: Hit[][];
}

/** Columns for the tokens of the block at hand; those of blocks that hold no name are not kept. */
let room = roomForTokens(0);
const NO_TOKENS = roomForTokens(0);

/** Reads one block: names, titles and cues, each as whole words. */
export function readBlock(gazetteer: Gazetteer, block: Block): Reading {
  const { text } = block;
  if (room.start.length < text.length) room = roomForTokens(text.length * 2);
  const tokens = cut(text, room);
  const reading: Reading = {
    block,
    tokens,
    sentences: sentenceEnds(text),
    hits: [],
    titles: [],
    cues: [],
    cuesOf: new Map(),
    surnames: [],
  };
  scan(gazetteer.trie, text, tokens, (from, to, node) => addForms(gazetteer, reading, from, to, node));
  reading.titles = titlesAlone(reading.titles, reading.hits);
  findStems(gazetteer, reading);
  for (const hit of reading.cues) {
    const same = reading.cuesOf.get(hit.cue);
    if (same) same.push(hit);
    else reading.cuesOf.set(hit.cue, [hit]);
  }
  reading.surnames = surnamePlaces(reading.hits, text);
  // Decisions ask for what stands beside a hit; where there is none the columns are free for the next block.
  return reading.hits.length ? { ...reading, tokens: copyOfTokens(tokens) } : { ...reading, tokens: NO_TOKENS };
}

/** Adds what the forms at a node stand for, where the text writes them as the base does. */
function addForms(gazetteer: Gazetteer, reading: Reading, from: number, to: number, node: number): void {
  const { tokens, sentences } = reading;
  const { text } = reading.block;
  const { firstForm } = gazetteer.trie;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const sentence = sentenceAt(sentences, start);
  for (let form = firstForm[node] as number; form < (firstForm[node + 1] as number); form++) {
    const sense = gazetteer.senses[form] as number;
    const flags = gazetteer.flags[sense] as number;
    const owner = gazetteer.owners[sense] as number;
    if (flags & IS_CUE) {
      reading.cues.push({ start, end, sentence, cue: owner });
      continue;
    }
    if (!isInStyle(gazetteer.style(gazetteer.styles[form] as number), text, tokens, from, to)) continue;
    if (flags & IS_TITLE) reading.titles.push({ start, end, title: -1 - owner });
    else if (flags & IS_SURNAME || (standsAlone(text, start, end) && !goesOn(gazetteer, owner, text, end))) {
      reading.hits.push({
        start,
        end,
        from,
        to,
        sentence,
        form,
        entry: owner,
        isSurname: (flags & IS_SURNAME) !== 0,
        isFullName: (flags & IS_NAME) !== 0,
        rule: gazetteer.rules[sense] as number,
      });
    }
  }
}

/** The text of the sentence in which a hit stands. */
export function sentenceOf({ block, sentences }: Reading, { sentence }: Pick<Hit, 'sentence'>): string {
  return block.text.slice(sentences[sentence - 1] ?? 0, sentences[sentence] ?? 0);
}

/** The text of a hit, folded. */
export function foldedText({ block }: Reading, { start, end }: Hit): string {
  return foldText(block.text.slice(start, end));
}

/** What a hyphen may join to a person's full name and leave it the name; older newswires write a dash as one ("Abe-who bought the stock-"). */
const AFTER_HYPHEN =
  /^[-‐‑](?!(?:led|era|style|type|backed|inspired|appointed|linked|like|based|ruled|controlled|who|whom|whose|the|and|was|has|had|said|which|but|his|her)\b)\p{Ll}/u;

/** Whether a person's name goes on behind a hyphen: "Park Jin" in "Park Jin-young". */
function goesOn(gazetteer: Gazetteer, entry: number, text: string, end: number): boolean {
  return AFTER_HYPHEN.test(text.slice(end, end + 16)) && gazetteer.entry(entry).kind === 'person';
}

/** Adds cues that are beginnings of words: `Korea*`. */
function findStems(gazetteer: Gazetteer, reading: Reading): void {
  const { tokens, block, sentences, cues } = reading;
  for (let token = 0; token < tokens.count; token++) {
    if (isSingle(tokens, token)) continue;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const stems = gazetteer.stemsAt(block.text, start);
    if (!stems) continue;
    const word = block.text.slice(start, end).toLowerCase();
    for (const { text, cue } of stems) {
      if (word.startsWith(text)) cues.push({ start, end, sentence: sentenceAt(sentences, start), cue });
    }
  }
}
