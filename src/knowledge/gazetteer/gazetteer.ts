import { openColumns } from '../open-columns.ts';
import { type ListedEntry, readListedEntry } from './entry-list.ts';
import { GAZETTEER } from './layout.ts';
import type { EntryRecord, Extras, Rule } from './rule.ts';
import { type StemsAt, stemTable } from './stem-table.ts';
import { inStyle, readStyle, type Style } from './style.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { readTrie, type Trie, wordsOfForm } from './trie.ts';

/** Names, ready to be found: the columns of `layout.ts` over one buffer, and the texts beside them, parsed when first asked for. */
export interface Gazetteer {
  trie: Trie;
  /** Of each form: the number of its sense and of its style. */
  senses: Int32Array;
  styles: Uint16Array;
  /** Of each sense. */
  owners: Int32Array;
  rules: Int32Array;
  flags: Uint8Array;
  extras: Extras;
  /** Of each cue: {@link DOCUMENT_CUE}, {@link REGION_CUE} or both. */
  cueUses: Uint8Array;
  stemsAt: StemsAt;
  /** The text of a form, without diacritics and with new kanji. */
  textOf(form: number): string;
  style(number: number): Style;
  entry(number: number): EntryRecord;
  rule(number: number): OpenRule;
}

/** A rule with the segments of its rest cut into words, to be compared with those of a text. */
export interface OpenRule extends Rule {
  segments?: Tokens[];
}

/** Some condition looks for the cue in the whole document. */
export const DOCUMENT_CUE = 1;
/** The cue shows that a document speaks of the region. */
export const REGION_CUE = 2;

/** Opens a buffer that `compileGazetteer` made, without copying it. Throws where it is something else. */
export function readGazetteer(buffer: ArrayBuffer): Gazetteer {
  const sections = openColumns(GAZETTEER, buffer);
  const trie = readTrie(sections);
  const extras = sections.json<Extras>('extras');
  const styles = sections.shorts('styles');
  const style = sections.list('styleList', 'styleStart', readStyle);
  const rule = sections.list('ruleList', 'ruleStart', openRule);
  return {
    trie,
    senses: sections.numbers('senses'),
    styles,
    owners: sections.numbers('owners'),
    rules: sections.numbers('rules'),
    flags: sections.bytes('flags'),
    extras,
    cueUses: cueUsesOf(extras),
    stemsAt: stemTable(extras.stems),
    textOf: (form) => inStyle(style(styles[form] as number), wordsOfForm(trie, form)),
    style,
    entry: sections.list('entries', 'entryStart', (listed: ListedEntry) => readListedEntry(listed, extras.topics)),
    rule: (number) => rule(number - 1),
  };
}

function openRule(rule: Rule): OpenRule {
  return rule.rest ? { ...rule, segments: rule.rest.map(tokenise) } : rule;
}

function cueUsesOf({ cues, documentCues, regionCues }: Extras): Uint8Array {
  const uses = new Uint8Array(cues.length);
  for (const cue of documentCues) uses[cue] = (uses[cue] as number) | DOCUMENT_CUE;
  for (const cue of regionCues) uses[cue] = (uses[cue] as number) | REGION_CUE;
  return uses;
}
