import { type FoundDate, findDate, findShortDate } from './read-date.ts';

/** Names by which sites mark the time of the last change. */
export const CHANGED = /modif|updat|revis|lastmod/i;

/** Words for a change, as `foldDateText` writes them. */
const CHANGE = [
  'updat|modif|revis|edited|corrected|aktualisi|geandert|mis(?:e)? a jour|actualiz|atualiz|aggiornat|bijgewerkt|uppdat',
  'opdater|oppdater|paivit|guncelle|обновл|измен|онов|تحديث|更新|修正|改訂|최종|수정|변경|업데이트',
].join('|');
/** Words for publication. */
const PUBLICATION = [
  '\\b(?:publ|posted|issued|submitted|released|story is from|first|veroffentlicht|erstellt|yayin)|опубл',
  '입력|등록|작성|송고|게재|승인|公開|掲載|配信|投稿|発表|发布|發布|발행',
].join('|');
const LABEL = new RegExp(`(${CHANGE})|${PUBLICATION}`, 'g');
const CLAIM = new RegExp(PUBLICATION);

/** A text that claims rights says a year of its own. */
const RIGHTS = /©|\(c\)|copyright|all rights|무단|転載/;

/** The part of a folded date line that is not about a change: "13 may 2014 | updated 6 june 2014" is "13 may 2014 | ". */
export function withoutChanges(line: string): string {
  if (RIGHTS.test(line)) return '';
  const labels = [...line.matchAll(LABEL)];
  let kept = '';
  let from = 0;
  let isKept = true;
  for (const { index, 1: change, 0: word } of labels) {
    const before = line.slice(from, index);
    // In Japanese and Korean the word may also stand behind its date, at the end of the line.
    const isBehind = change !== undefined && /[^ -\u04ff]/.test(word) && !/\d/.test(line.slice(index));
    if (isKept && !isBehind) kept += before;
    isKept = change === undefined;
    from = index;
  }
  return isKept ? kept + line.slice(from) : kept;
}

/** Whether a folded text says that something was published. */
export function claimsPublication(text: string): boolean {
  return CLAIM.test(text);
}

/** The first date in a folded date line that is not one of a change. */
export function findPublished(line: string, today: Date, language: string): FoundDate | undefined {
  const kept = withoutChanges(line);
  return findDate(kept, today, language) ?? findShortDate(kept, today, language);
}

/** Whether a folded date line speaks of no change. */
export function changesNothing(line: string): boolean {
  return ![...line.matchAll(LABEL)].some(({ 1: change }) => change !== undefined);
}
