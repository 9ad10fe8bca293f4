import { FOLD, IGNORABLE } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Whether a token begins with a capital letter. */
export function isCapitalised(text: string, { start }: Tokens, token: number): boolean {
  return isCapital(text.charCodeAt(start[token] as number));
}

/** Whether a token has two letters or more and all are capitals. */
export function isAllCapitals(text: string, { start, end }: Tokens, token: number): boolean {
  let letters = 0;
  for (let i = start[token] as number; i < (end[token] as number); i++) {
    const code = text.charCodeAt(i);
    if (FOLD[code] === IGNORABLE) continue;
    if (!isCapital(code)) return false;
    letters++;
  }
  return letters > 1;
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
