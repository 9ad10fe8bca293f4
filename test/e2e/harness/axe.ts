import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { WCAG_TAGS } from '../../browser/accessible.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong in the page, closed roots that were revealed included: the rule, and the elements. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    async (tags, only) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const runOnly = only ? { type: 'rule' as const, values: only } : { type: 'tag' as const, values: tags };
      const { violations } = await axe.run(document, {
        runOnly,
        rules: only ? {} : { 'document-title': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
    },
    WCAG_TAGS,
    rules,
  );
}
