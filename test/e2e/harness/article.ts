import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Control } from '../../../build/run/control.ts';
import type { BrowserWithExtension } from '../../../build/run/launch.ts';
import { type PaintedTerm, paintedTerms } from '../../../build/run/terms.ts';
import type { PageState } from '../../../src/model/messages.ts';
import { type CardFace, cardFace } from './card.ts';

/** Longest wait for something that the extension does at once, on a small machine that does other things as well. */
export const SOON_MS = 10_000;

/** Longer than any pause of the card: 300 ms before it opens, 300 ms before it closes, and some slack. */
const LONGEST_PAUSE_MS = 800;

/** An open page, with what the extension does to it. */
export interface Article {
  page: Page;
  tabId: number;
  /** Texts of the terms that are painted now. */
  painted(): Promise<string[]>;
  /** Waits until exactly these texts are painted, in the order of the page. */
  showsExactly(texts: string[]): Promise<void>;
  /** Waits until a term with this text is painted, and gives its place. */
  term(text: string): Promise<PaintedTerm>;
  /** Moves the real pointer onto a term in several steps, and rests there. */
  hover(text: string): Promise<PaintedTerm>;
  /** Moves the real pointer to where no term is. */
  pointAway(): Promise<void>;
  /** The open card as a reader meets it, or null. */
  card(): Promise<CardFace | null>;
  /** Waits for a card whose title holds these words. */
  cardOf(title: string): Promise<CardFace>;
  /** Waits until there is no card. */
  noCard(): Promise<void>;
  /** Holds for {@link LONGEST_PAUSE_MS} that a card stands, or that none does; fails as soon as it is otherwise. */
  remains(how: 'open' | 'closed'): Promise<void>;
  /** What the content script answers to the popup. */
  state(): Promise<PageState>;
  close(): Promise<void>;
}

/** Opens a page in a new tab in front. */
export async function openArticle({ browser }: BrowserWithExtension, control: Control, url: string): Promise<Article> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return articleIn(page, control);
}

/** The article of a page that is open already, which comes to the front. */
export async function articleIn(page: Page, control: Control): Promise<Article> {
  const tabId = await control.tabOf(page);
  const painted = async () => (await paintedTerms(page)).map(({ text }) => text);
  const card = () => control.inContentWorld(tabId, cardFace);
  const soon = { timeout: SOON_MS, interval: 50 };
  const article: Article = {
    page,
    tabId,
    painted,
    card,
    async showsExactly(texts) {
      await expect.poll(painted, soon).toEqual(texts);
    },
    async term(text) {
      await expect.poll(painted, soon).toContain(text);
      const term = (await paintedTerms(page)).find((candidate) => candidate.text === text);
      if (!term) throw new Error(`"${text}" was painted and is no more`);
      return term;
    },
    async hover(text) {
      const term = await article.term(text);
      await page.mouse.move(term.x - 60, term.y - 30);
      await page.mouse.move(term.x, term.y, { steps: 6 });
      return term;
    },
    pointAway: () => page.mouse.move(2, 2, { steps: 4 }),
    async cardOf(title) {
      await expect.poll(async () => (await card())?.title ?? '', soon).toContain(title);
      const face = await card();
      if (!face) throw new Error(`The card of "${title}" was open and is no more`);
      return face;
    },
    async noCard() {
      await expect.poll(card, soon).toBeNull();
    },
    async remains(how) {
      const end = performance.now() + LONGEST_PAUSE_MS;
      while (performance.now() < end) expect((await card()) ? 'open' : 'closed').toBe(how);
    },
    state: async () => (await control.askPage(tabId, 'pageState', {})) as PageState,
    close: () => page.close(),
  };
  return article;
}
