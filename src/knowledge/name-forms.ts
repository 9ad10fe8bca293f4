import type { Alias } from '../model/alias.ts';
import type { Entry } from '../model/entry.ts';
import type { Language } from '../model/language.ts';
import { expandPattern } from './pattern.ts';
import { pluralOf, spellingsOf } from './spelling.ts';

/** Where a form comes from: it decides what the linker asks of the text around it. */
export type Origin = 'name' | 'alias' | 'surname';

/** One way in which a text may write an entry, as it stands in the gazetteer. */
export interface NameForm {
  text: string;
  /** Further segments that must follow in the same sentence, each after at most eight words. */
  rest: string[];
  origin: Origin;
  language: Language;
  /** The condition, where the alias has one. */
  alias?: Alias;
  /** The alias's place in its list, for messages to its author. */
  index?: number;
}

/** Every form under which an entry is found: names, former names, orders and spellings of a person's name, aliases written out. */
export function formsOf(entry: Entry): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm) => {
    const key = `${form.text}|${form.rest.join('|')}|${form.alias ? JSON.stringify(form.alias) : form.origin}`;
    if (form.text && !forms.has(key)) forms.set(key, form);
  };
  const spell = (form: NameForm) => {
    for (const text of form.language === 'en' ? spellingsOf(form.text) : [form.text]) {
      add({ ...form, text });
      const plural =
        form.language === 'en' && form.rest.length === 0 && entry.kind !== 'person' ? pluralOf(text) : undefined;
      if (plural !== undefined) add({ ...form, text: plural });
    }
  };
  for (const [language, text] of Object.entries(entry.names) as [Language, string][]) {
    spell({ text: withoutSentenceCase(text), rest: [], origin: 'name', language });
  }
  for (const { name } of entry.called) spell({ text: name, rest: [], origin: 'name', language: 'en' });
  for (const form of personForms(entry)) add(form);
  for (const [language, aliases] of Object.entries(entry.aliases) as [Language, Alias[]][]) {
    aliases.forEach((alias, index) => {
      for (const [text, ...rest] of expandPattern(alias.text)) {
        // A surname with a condition is still a surname: what stands beside it may make it another's.
        const origin = text === entry.family?.[language] && rest.length === 0 ? 'surname' : 'alias';
        spell({ text, rest, origin, language, index, ...(isConditional(alias) && { alias }) });
      }
    });
  }
  return [...forms.values()];
}

/** "Comfort women" begins with a capital only as a title; "Wednesday Demonstration" is written so everywhere. */
function withoutSentenceCase(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const isSentenceCase =
    others.length > 0 && !others.some((word) => /\p{Lu}/u.test(word)) && /^\p{Lu}\p{Ll}/u.test(first);
  return isSentenceCase ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether an alias counts only under a condition. */
export function isConditional(alias: Alias): boolean {
  return Boolean(alias.near || alias.not_near || alias.after || alias.from || alias.to);
}

/** Both orders of a person's name in each language, with the given name's usual spellings, and the surname alone. */
function personForms(entry: Entry): NameForm[] {
  const { family = {}, given = {} } = entry;
  const forms: NameForm[] = [];
  for (const language of Object.keys(family) as Language[]) {
    const last = family[language];
    const first = given[language];
    if (!last) continue;
    forms.push({ text: last, rest: [], origin: 'surname', language });
    if (!first) continue;
    for (const text of language === 'en' ? latinOrders(last, first) : ideographicOrders(last, first)) {
      forms.push({ text, rest: [], origin: 'name', language });
    }
  }
  return forms;
}

/** "Geun-hye Park", "Park Geun-hye", "Park, Geun-hye", each also with "Geunhye". */
function latinOrders(family: string, given: string): string[] {
  const joined = given.replace(/-(\p{L})/gu, (_, letter: string) => letter.toLowerCase());
  return [...new Set([given, joined])].flatMap((first) => [
    `${first} ${family}`,
    `${family} ${first}`,
    `${family}, ${first}`,
  ]);
}

/** 安倍晋三, 아베 신조; names from elsewhere put the given name first: バラク・オバマ, 버락 오바마. */
function ideographicOrders(family: string, given: string): string[] {
  const isForeign = /^[\p{Script=Katakana}ー・]+$/u.test(family + given);
  const separator = /\p{Script=Hangul}/u.test(family) ? ' ' : '';
  return isForeign
    ? [`${given}・${family}`, `${family}・${given}`]
    : [`${family}${separator}${given}`, ...(separator ? [`${given} ${family}`] : [])];
}
