import type { Entry } from '../../model/entry.ts';
import type { Title } from '../../model/title.ts';
import type { NameForm } from '../name-forms.ts';
import { foldText } from './fold.ts';

/** Words that put an office into the past; with a title and a surname they leave it to the linker whose office it was. */
const PAST_WORDS = /\b(?:the|former|late|then|ex|outgoing|incoming|previous|current)\b|[前元故現]|전|고/giu;

/**
 * Tells an alias that only says an office and a surname ("Prime Minister Abe", 安倍首相). Who that is depends on the article's date, so
 * the linker decides it by roles, and the alias adds nothing.
 */
export function titledSurnames(titles: Title[]): (form: NameForm, entry: Entry) => boolean {
  const bare = (text: string) => foldText(text.replace(PAST_WORDS, ' '));
  const offices = new Set(titles.flatMap(({ en, ja, ko }) => [...en, ...ja, ...ko].map(bare)));
  return (form, { family }) => {
    const surname = family?.[form.language];
    if (form.origin !== 'alias' || surname === undefined || !form.text.includes(surname)) return false;
    const rest = bare(form.text.replace(surname, ' '));
    return rest === '' || offices.has(rest);
  };
}
