import type { Subject } from '../../src/dossier/port.ts';
import type { PageStory } from '../../src/model/messages.ts';
import type { Page } from '../../src/popup/port.ts';
import type { Base } from './base.ts';
import type { DossierState, PopupState } from './state-types.ts';

/** Terms that a page of the popup names. */
const TERMS = 6;

/** The page in front of the popup, on which nothing is marked where the state switches something off. */
export function pageOf({ page, settings }: PopupState, { heads }: Base): Page {
  if (page.kind !== 'terms') return page;
  const terms = heads.slice(0, TERMS).map(({ names: _, ...head }, index) => ({ ...head, count: TERMS - index }));
  const active = settings === undefined;
  const state = { terms, active, paused: false, date: '2015-12-28' };
  return { kind: 'read', site: 'news.example', isPrivate: page.isPrivate ?? false, state };
}

/** What stands in front of the dossier: an article that names as many entries as the state says, the first in its headline. */
export function subjectOf({ subject, story }: DossierState, { heads }: Base): Subject {
  if (typeof subject !== 'number') return subject;
  const entries = heads.slice(0, subject).map((head, index) => ({
    ...head,
    count: (index % 4) + 1,
    part: index === 0 ? ('headline' as const) : index < 3 ? ('lead' as const) : ('body' as const),
  }));
  return { kind: 'read', story: { ...STORY, entries, ...story } };
}

const STORY: PageStory = {
  active: true,
  paused: false,
  isArticle: true,
  headline: 'Ministers meet in the shadow of an old quarrel',
  address: 'https://news.example/2015/12/29/ministers-meet',
  entries: [],
  date: '2015-12-29',
  dateFrom: 'json-ld',
  canGoBack: false,
};
