import type { Alias } from '../../model/alias.ts';
import type { Entry } from '../../model/entry.ts';
import type { Title } from '../../model/title.ts';
import { formsOf, type NameForm } from '../name-forms.ts';
import { CueBook } from './cue-book.ts';
import { foldText } from './fold.ts';
import * as layout from './layout.ts';
import { type PackedForm, packForms } from './pack.ts';
import type { EntryRecord, Extras, Rule } from './rule.ts';

/** What {@link compileGazetteer} compiles. */
export interface GazetteerSource {
  entries: Entry[];
  titles: Title[];
  /** Words of `region.yaml`. */
  region: string[];
}

/** Compiles the names of entries, with their conditions, into the binary form of `layout.ts`. Same input, same bytes. */
export function compileGazetteer({ entries, titles, region }: GazetteerSource): ArrayBuffer {
  const cues = new CueBook();
  const rules: Rule[] = [];
  const ruleNumbers = new Map<string, number>();
  const forms = new Map<string, PackedForm>();
  const add = (form: PackedForm) =>
    forms.set(`${form.text}|${form.owner}|${form.rule}|${form.flags & layout.IS_CUE}`, form);
  const ruleOf = (form: NameForm): number => {
    if (!form.alias && !form.rest.length) return 0;
    const rule = compileRule(form.alias, form.rest, cues);
    const key = JSON.stringify(rule);
    const known = ruleNumbers.get(key);
    if (known !== undefined) return known;
    rules.push(rule);
    ruleNumbers.set(key, rules.length);
    return rules.length;
  };

  const regionCues = region.map((word) => cues.number(word));
  entries.forEach((entry, owner) => {
    for (const form of formsOf(entry)) {
      if (isTitledSurname(form, entry, titles)) continue;
      const origin = form.origin === 'surname' ? layout.IS_SURNAME : form.origin === 'name' ? layout.IS_NAME : 0;
      add({ text: form.text, owner, rule: ruleOf(form), flags: origin });
    }
  });
  titles.forEach((title, number) => {
    for (const text of [...title.en, ...title.ja, ...title.ko])
      add({ text, owner: -1 - number, rule: 0, flags: layout.IS_TITLE });
  });
  for (const [text, number] of cues.phrases()) add({ text, owner: number, rule: 0, flags: layout.IS_CUE });

  const extras: Extras = {
    titles: titles.map(({ title, en, ja, ko, shared, leads }) => ({
      title,
      own: [en, ja, ko].flatMap((forms) => forms.slice(0, 1)),
      ...(shared && { shared }),
      ...(leads && { leads }),
    })),
    stems: cues.stems(),
    cues: cues.texts(),
    documentCues: [...cues.documentWide],
    regionCues,
  };
  return layout.joinSections([
    ...packForms([...forms.values()]),
    ...layout.jsonColumns(
      'entries',
      'entryStart',
      entries.map((entry) => recordOf(entry, titles)),
    ),
    ...layout.jsonColumns('ruleList', 'ruleStart', rules),
    { section: 'extras', bytes: new TextEncoder().encode(JSON.stringify(extras)) },
  ]);
}

function recordOf(entry: Entry, titles: Title[]): EntryRecord {
  const { id, names, kind, topic, needs, family, roles } = entry;
  const terms = roles.flatMap(({ title, of, from, to }) => {
    const number = titles.findIndex((known) => known.title === title);
    return number < 0 ? [] : [{ title: number, of, from, ...(to !== undefined && { to }) }];
  });
  return {
    id,
    title: names.en,
    kind,
    topic,
    ...(needs && { needsRegion: true as const }),
    ...(family && { terms }),
  };
}

/** Words that put an office into the past; with a title and a surname they leave it to the linker whose office it was. */
const PAST_WORDS = /\b(?:the|former|late|then|ex|outgoing|incoming|previous|current)\b|[前元故現]|전|고/giu;

/**
 * Whether an alias only says an office and a surname ("Prime Minister Abe", 安倍首相). Who that is depends on the article's date,
 * so the linker decides it by roles, and the alias adds nothing.
 */
function isTitledSurname(form: NameForm, { family }: Entry, titles: Title[]): boolean {
  const surname = family?.[form.language];
  if (form.origin !== 'alias' || surname === undefined || !form.text.includes(surname)) return false;
  const bare = (text: string) => foldText(text.replace(PAST_WORDS, ' '));
  const rest = bare(form.text.replace(surname, ' '));
  return rest === '' || titles.some(({ en, ja, ko }) => [...en, ...ja, ...ko].some((title) => bare(title) === rest));
}

function compileRule(alias: Alias | undefined, rest: string[], cues: CueBook): Rule {
  const within = alias?.within ?? 'sentence';
  const rule: Rule = { within };
  const words = (list: string[], documentWide: boolean) =>
    list.filter((word) => !word.startsWith('@')).map((word) => cues.number(word, documentWide));
  const ids = (list: string[]) => list.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  if (alias?.near) {
    rule.near = words(alias.near, within === 'document');
    rule.nearEntries = ids(alias.near);
  }
  if (alias?.not_near) {
    rule.notNear = words(alias.not_near, false);
    rule.notNearEntries = ids(alias.not_near);
  }
  if (alias?.after) rule.afterNamed = true;
  if (alias?.from !== undefined) rule.from = alias.from;
  if (alias?.to !== undefined) rule.to = alias.to;
  if (rest.length) rule.rest = rest.map(foldText);
  return rule;
}
