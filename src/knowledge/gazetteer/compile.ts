import type { Alias } from '../../model/alias.ts';
import type { Entry } from '../../model/entry.ts';
import type { Title } from '../../model/title.ts';
import { joinColumns, jsonColumn, jsonColumns } from '../columns.ts';
import { formsOf, type NameForm } from '../name-forms.ts';
import { CueBook } from './cue-book.ts';
import { listEntry, recordsOf } from './entry-list.ts';
import { foldText } from './fold.ts';
import * as layout from './layout.ts';
import { numbering } from './numbering.ts';
import { type Form, packForms } from './pack.ts';
import type { Extras, Rule } from './rule.ts';
import { senseList } from './senses.ts';
import { titledSurnames } from './titled-surnames.ts';

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
  const rules = numbering<Rule>();
  const senses = senseList();
  const forms: Form[] = [];
  const add = (text: string, owner: number, rule: number, flags: number) =>
    forms.push({ text, sense: senses.numberOf({ owner, rule, flags }) });
  const ruleOf = (form: NameForm): number => {
    if (!form.alias && !form.rest.length) return 0;
    const rule = compileRule(form.alias, form.rest, cues);
    return rules.numberOf(JSON.stringify(rule), rule) + 1;
  };

  const regionCues = region.map((word) => cues.number(word));
  const isTitledSurname = titledSurnames(titles);
  entries.forEach((entry, owner) => {
    // Of what a name and an alias without condition write alike, the alias counts: it says less.
    const flagsOf = new Map<string, [text: string, rule: number, flags: number]>();
    for (const form of formsOf(entry)) {
      if (isTitledSurname(form, entry)) continue;
      const rule = ruleOf(form);
      flagsOf.set(`${form.text}|${rule}`, [form.text, rule, FLAGS[form.origin]]);
    }
    for (const [text, rule, flags] of flagsOf.values()) add(text, owner, rule, flags);
  });
  titles.forEach(({ en, ja, ko }, number) => {
    for (const text of [...en, ...ja, ...ko]) add(text, -1 - number, 0, layout.IS_TITLE);
  });
  for (const [text, number] of cues.phrases()) add(text, number, 0, layout.IS_CUE);

  const topics = [...new Set(entries.map(({ topic }) => topic))];
  const records = recordsOf(entries, titles).map((record) => listEntry(record, topics));
  return joinColumns(layout.GAZETTEER, [
    ...packForms(forms),
    ...senses.columns(),
    ...jsonColumns('entries', 'entryStart', records),
    ...jsonColumns('ruleList', 'ruleStart', rules.things),
    jsonColumn('extras', extrasOf(topics, titles, cues, regionCues)),
  ]);
}

/** What a form's origin says of its sense. */
const FLAGS = { name: layout.IS_NAME, surname: layout.IS_SURNAME, alias: 0 } as const;

function extrasOf(topics: string[], titles: Title[], cues: CueBook, regionCues: number[]): Extras {
  return {
    topics,
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
