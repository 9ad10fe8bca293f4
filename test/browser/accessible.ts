import axe from 'axe-core';
import { expect } from 'vitest';

/** Rules of WCAG 2.0 to 2.2, levels A and AA, contrast among them. */
export const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with what axe finds wrong in the whole document. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    runOnly: WCAG_TAGS,
    rules: { 'document-title': { enabled: false } },
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}
