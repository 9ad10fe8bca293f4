/**
 * A text as readers type it when they look for it: without case, accents and full width; Hangul stays whole. One character
 * may become several or none, so offsets into the result are not offsets into the text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .normalize('NFKC')
    .toLowerCase();
}
