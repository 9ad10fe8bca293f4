import { LAST_OF_HASH, type Section, sectionOf, WIDE_TEXT } from './layout.ts';
import type { EntryRecord, Extras, Rule } from './rule.ts';
import { type StemsAt, stemTable } from './stem-table.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** Names, ready to be found: the columns of `layout.ts` over one buffer, and the texts beside them, parsed when first asked for. */
export interface Gazetteer {
  keys: Int32Array;
  slots: Int32Array;
  owners: Int32Array;
  rules: Int32Array;
  flags: Uint8Array;
  extras: Extras;
  /** Of each cue: {@link DOCUMENT_CUE}, {@link REGION_CUE} or both. */
  cueUses: Uint8Array;
  stemsAt: StemsAt;
  /** The text of a form as the base writes it. */
  textOf(form: number): string;
  /** The same, cut into tokens; kept once asked for, since names that occur occur again. */
  nameOf(form: number): Name;
  entry(number: number): EntryRecord;
  rule(number: number): Rule;
  /** Numbers of all forms that share a hash, from the first one on. */
  formsFrom(first: number): number[];
}

/** A form's text and its tokens. */
export interface Name {
  text: string;
  tokens: Tokens;
}

/** Some condition looks for the cue in the whole document. */
export const DOCUMENT_CUE = 1;
/** The cue shows that a document speaks of the region. */
export const REGION_CUE = 2;

/** Opens a buffer that `compileGazetteer` made, without copying it. Throws where it is something else. */
export function readGazetteer(buffer: ArrayBuffer): Gazetteer {
  const numbers = (section: Section) => {
    const { offset, length } = sectionOf(buffer, section);
    return new Int32Array(buffer, offset, length / 4);
  };
  const bytes = (section: Section) => {
    const { offset, length } = sectionOf(buffer, section);
    return new Uint8Array(buffer, offset, length);
  };
  const decoder = new TextDecoder();
  const list = <T>(section: Section, starts: Int32Array) => {
    const pool = bytes(section);
    const parsed = new Map<number, T>();
    return (number: number): T => {
      const known = parsed.get(number);
      if (known !== undefined) return known;
      const value = JSON.parse(decoder.decode(pool.subarray(starts[number], starts[number + 1]))) as T;
      parsed.set(number, value);
      return value;
    };
  };
  const textStart = numbers('textStart');
  const lengths = bytes('lengths');
  const flags = bytes('flags');
  const latin = bytes('latin');
  const wideSection = sectionOf(buffer, 'wide');
  const wide = new Uint16Array(buffer, wideSection.offset, wideSection.length / 2);
  const ruleOf = list<Rule>('ruleList', numbers('ruleStart'));
  const extras = JSON.parse(decoder.decode(bytes('extras'))) as Extras;
  const names = new Map<number, Name>();
  const textOf = (form: number) => {
    const start = textStart[form] as number;
    const pool = (flags[form] as number) & WIDE_TEXT ? wide : latin;
    return String.fromCharCode(...pool.subarray(start, start + (lengths[form] as number)));
  };

  return {
    keys: numbers('keys'),
    slots: numbers('slots'),
    owners: numbers('owners'),
    rules: numbers('rules'),
    flags,
    extras,
    cueUses: cueUsesOf(extras),
    stemsAt: stemTable(extras.stems),
    textOf,
    nameOf(form) {
      const known = names.get(form);
      if (known !== undefined) return known;
      const text = textOf(form);
      const name = { text, tokens: tokenise(text) };
      names.set(form, name);
      return name;
    },
    entry: list<EntryRecord>('entries', numbers('entryStart')),
    rule: (number) => ruleOf(number - 1),
    formsFrom(first) {
      const forms = [first];
      for (let form = first; !((flags[form] as number) & LAST_OF_HASH); form++) forms.push(form + 1);
      return forms;
    },
  };
}

function cueUsesOf({ cues, documentCues, regionCues }: Extras): Uint8Array {
  const uses = new Uint8Array(cues.length);
  for (const cue of documentCues) uses[cue] = (uses[cue] as number) | DOCUMENT_CUE;
  for (const cue of regionCues) uses[cue] = (uses[cue] as number) | REGION_CUE;
  return uses;
}
