import { expect } from 'vitest';

/** What is written in Latin letters in every language: names of ours, keys, formats, sites and addresses. */
const NAMES = /Backstory|Markdown|JSON|\bTab\b|\bEsc\b|https?:\/\/\S+|[\w-]+(\.[\w-]+)+/g;
/** Where texts stand beside those that are read. */
const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];

/** Fails with every text under `root` that says it is in `language` and has words in Latin letters, save those that `known` matches. */
export function expectInLanguage(root: ParentNode, language: 'ja' | 'ko', known?: RegExp): void {
  const foreign: string[] = [];
  let own = 0;
  const look = (element: Element, text: string) => {
    if (element.closest('[lang]')?.getAttribute('lang') !== language || !text.trim()) return;
    own++;
    const rest = text.replace(NAMES, '');
    if (/[A-Za-z]{2}/.test(known ? rest.replace(known, '') : rest)) foreign.push(text);
  };
  for (const element of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) look(element, element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node instanceof Text) look(element, node.data);
  }
  expect(foreign).toEqual([]);
  // A page that says nothing at all would else pass.
  expect(own).toBeGreaterThan(3);
}
