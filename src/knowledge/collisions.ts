import type { Entry } from '../model/entry.ts';
import { foldText } from './gazetteer/fold.ts';
import { formsOf } from './name-forms.ts';
import type { Finding } from './problem.ts';
import type { BaseRule } from './rules/base-rules.ts';

/** Finds forms that two entries claim without a condition that could tell them apart. */
export const collisions: BaseRule = (entries) => {
  const owners = new Map<string, Entry>();
  const findings = new Map<Entry, Finding[]>();
  for (const entry of entries) {
    for (const form of formsOfSafely(entry)) {
      if (form.origin === 'surname' || form.alias || form.rest.length) continue;
      const key = foldText(form.text);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else if (owner !== entry) {
        const finding: Finding = {
          path: form.index === undefined ? ['names'] : ['aliases', form.language, form.index],
          message: `"${form.text}" also names ${owner.id}`,
          remedy: 'Give it a condition on one side, or keep it on the entry that it names best',
        };
        const known = findings.get(entry) ?? [];
        // Its plural and other spellings collide as well; one finding is enough.
        if (!known.some(({ path }) => String(path) === String(finding.path))) findings.set(entry, [...known, finding]);
      }
    }
  }
  return findings;
};

/** No forms where an alias does not parse: the rule on aliases reports it. */
function formsOfSafely(entry: Entry) {
  try {
    return formsOf(entry);
  } catch {
    return [];
  }
}
