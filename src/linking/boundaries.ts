import { FOLD, type Script, scriptOf } from '../knowledge/gazetteer/fold.ts';
import { fitsKanjiRun, fitsKatakanaRun, startsKanjiName } from './japanese.ts';
import { fitsKoreanWord, startsKoreanName } from './korean.ts';

/** Longest part of a word on either side that is looked at. */
const REACH = 8;

/**
 * Whether the span is a word or name of its own in its script, not a part of another. Spaced scripts need no look, as tokens
 * are whole words there; in others what adjoins decides.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const first = scriptAt(text, start);
  const last = scriptAt(text, end - 1);
  const length = end - start;
  if (first === 'hangul' && last === 'hangul') {
    const syllables = text.slice(start, end).replace(/\s/g, '').length;
    return fitsKoreanWord(syllables, runBefore(text, start, 'hangul'), runAfter(text, end, 'hangul'));
  }
  if (first === 'kanji' && last === 'kanji')
    return fitsKanjiRun(length, runBefore(text, start, 'kanji'), runAfter(text, end, 'kanji'));
  const startFits = first !== 'katakana' || fitsKatakanaRun(runBefore(text, start, 'katakana'), '');
  const endFits = last !== 'katakana' || fitsKatakanaRun('', runAfter(text, end, 'katakana'));
  return startFits && endFits;
}

/** Whether a word may begin at an offset: in a run of hangul or kanji only at its start, or behind what joins names (前, 전, 한일). */
export function beginsWord(text: string, start: number): boolean {
  const script = scriptAt(text, start);
  if (script === 'hangul') return startsKoreanName(runBefore(text, start, script));
  return script !== 'kanji' || startsKanjiName(runBefore(text, start, script));
}

/** The script of the character at an offset; undefined between words and outside the text. */
export function scriptAt(text: string, offset: number): Script | undefined {
  const folded = FOLD[text.charCodeAt(offset)];
  return folded === undefined || folded <= 1 ? undefined : scriptOf(folded);
}

function runBefore(text: string, start: number, script: Script): string {
  let from = start;
  while (from > 0 && start - from < REACH && scriptAt(text, from - 1) === script) from--;
  return text.slice(from, start);
}

function runAfter(text: string, end: number, script: Script): string {
  let to = end;
  while (to - end < REACH && to < text.length && scriptAt(text, to) === script) to++;
  return text.slice(end, to);
}
