import { isSingle } from '../knowledge/gazetteer/tokens.ts';
import { decideBareSurname } from './bare-surname.ts';
import { beginsWord, standsAlone } from './boundaries.ts';
import type { Candidate } from './candidate.ts';
import { isCredit } from './credits.ts';
import type { DocumentContext } from './document.ts';
import type { Hit } from './hits.ts';
import { neighbours } from './neighbours.ts';
import { type Reading, sentenceOf } from './reading.ts';
import { leave, type Surname, surnameOf } from './surname.ts';
import { decideTitledSurname } from './titled-surname.ts';
import { titleBeside } from './titles.ts';

/** Surnames of this many characters in kanji or hangul are too common to stand without a title or {@link ADDRESS}. */
const SHORT_SURNAME = 1;
/** How Japanese news addresses a person or names whom he leads, and how Korean and Japanese news addresses the survivors. */
const ADDRESS = /^(?:氏|さん|ハルモニ|内閣|政権|事務所|陣営| ?할머니| ?할아버지| ?옹(?!호|립|벽))/;
/** Longest form of {@link ADDRESS}. */
const MAX_ADDRESS = 5;

/**
 * Decides whose a surname is, of `hits` of one place: one for each entry with that surname, and those of aliases that give it a
 * condition. A given name beside it makes it another's; a title beside it decides by office and date; else the document decides.
 */
export function decideSurname(context: DocumentContext, reading: Reading, hits: Hit[]): Candidate[] {
  const surname = surnameOf(context, reading, hits);
  const { at } = surname;
  const { text } = reading.block;
  if (isCredit(sentenceOf(reading, at))) return leave(surname, 'surname in a line of credit');
  const { before, after } = neighbours(reading, at);
  if (after !== undefined) return leave(surname, `surname beside "${after}", another's given name`);
  const title = beginsWord(text, at.start) ? titleBeside(reading, at) : undefined;
  if (title) return decideTitledSurname(surname, title);
  if (isSingle(reading.tokens, at.from) && (isTooShort(surname) || !standsAlone(text, at.start, at.end)))
    return leave(surname, 'short surname without a title');
  if (before !== undefined) return leave(surname, `surname beside "${before}", another's given name`);
  return decideBareSurname(surname);
}

function isTooShort({ reading: { block }, at }: Surname): boolean {
  if (at.end - at.start > SHORT_SURNAME) return false;
  return !(ADDRESS.test(block.text.slice(at.end, at.end + MAX_ADDRESS)) && beginsWord(block.text, at.start));
}
