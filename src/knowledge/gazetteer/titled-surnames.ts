import type { Entry } from '../../model/entry.ts';
import type { Title } from '../../model/title.ts';
import type { NameForm } from '../name-forms.ts';
import { foldText } from './fold.ts';

/** Words that put an office into the past; with a title and a surname they leave it to the linker whose office it was. */
const PAST_WORDS = /\b(?:the|former|late|then|ex|outgoing|incoming|previous|current)\b|[前元故現]|전|고/giu;

/**
 * Tells an alias that only says an office and a surname ("Prime Minister Abe", 安倍首相). Who that is depends on the article's date, so
 * the linker decides it by roles, and the alias adds nothing. It does where it has a condition and no role of the person is called so:
 * Korean news calls China's president 주석, a title of others.
 */
export function titledSurnames(titles: Title[]): (form: NameForm, entry: Entry) => boolean {
  const bare = (text: string) => foldText(text.replace(PAST_WORDS, ' '));
  const offices = new Map<string, string[]>();
  for (const { title, en, ja, ko } of titles)
    for (const office of [...en, ...ja, ...ko].map(bare)) offices.set(office, [...(offices.get(office) ?? []), title]);
  return ({ alias, language, origin, text }, { family, roles = [] }) => {
    const surname = family?.[language];
    if (origin !== 'alias' || surname === undefined || !text.includes(surname)) return false;
    const rest = bare(text.replace(surname, ' '));
    const called = offices.get(rest);
    if (called === undefined) return rest === '';
    return alias === undefined || roles.some(({ title }) => called.includes(title));
  };
}
