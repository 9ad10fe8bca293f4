import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type Article, SOON_MS } from './article.ts';
import type { Desk } from './desk.ts';
import { article, FILLER, MEETING } from './stage.ts';

/** For polls of what comes at once. */
export const soon = { timeout: SOON_MS, interval: 50 };

/** The meeting, and far below it what the dossier jumps to. */
export const FLOWS_ARTICLE = article({
  ...MEETING,
  paragraphs: [...MEETING.paragraphs, ...Array.from({ length: 60 }, () => FILLER), 'The Murayama Statement was read.'],
});

/** What flows are gone through with. */
export interface Scene {
  desk: Desk;
  paper: Article;
  /** The popup of the paper, in a tab. */
  popup: Page;
  /** A folder for files. */
  folder: string;
}

/** What a reader does, step by step; each step waits for what it is done for, and the last leaves all as it was before the first. */
export type Flow = (() => Promise<unknown>)[];

/** The settings as they count. */
const stored = async ({ desk }: Scene) => {
  const { settings } = (await desk.control.call("storage.local.get('settings')")) as {
    settings?: { values: object };
  };
  // Only what differs from the defaults is stored.
  return { ...DEFAULT_SETTINGS, ...settings?.values };
};
/** Waits until these settings count. */
export const keeps = (scene: Scene, values: object) => expect.poll(() => stored(scene), soon).toMatchObject(values);
/** What an element of a page says. */
export const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent).catch(() => 'not there');
