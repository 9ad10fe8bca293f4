import { LAST_OF_HASH, type Section, sectionOf, WIDE_TEXT } from './layout.ts';
import type { EntryRecord, Extras, Rule } from './rule.ts';

/** Names, ready to be found: the columns of `layout.ts` over one buffer, and the texts beside them, parsed when first asked for. */
export interface Gazetteer {
  keys: Int32Array;
  slots: Int32Array;
  owners: Int32Array;
  rules: Int32Array;
  flags: Uint8Array;
  extras: Extras;
  /** The text of a form as the base writes it. */
  textOf(form: number): string;
  entry(number: number): EntryRecord;
  rule(number: number): Rule;
  /** Numbers of all forms that share a hash, from the first one on. */
  formsFrom(first: number): number[];
}

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

  return {
    keys: numbers('keys'),
    slots: numbers('slots'),
    owners: numbers('owners'),
    rules: numbers('rules'),
    flags,
    extras: JSON.parse(decoder.decode(bytes('extras'))) as Extras,
    textOf(form) {
      const start = textStart[form] as number;
      const pool = (flags[form] as number) & WIDE_TEXT ? wide : latin;
      return String.fromCharCode(...pool.subarray(start, start + (lengths[form] as number)));
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
