import type { DossierState } from './state-types.ts';

/** A side panel, as browsers open it at first. */
const PANEL = { width: 400, height: 900 };
const SCREEN = { width: 1280, height: 900 };
/** Entries are here, and so is what is drawn of them. */
const READY = { await: '.background[aria-busy="false"] .term' };

const dossier = (name: string, more: Partial<DossierState> = {}): DossierState => ({
  view: 'dossier',
  name: `dossier-${name}`,
  subject: 5,
  ...PANEL,
  ...more,
  steps: [...(more.subject === undefined || typeof more.subject === 'number' ? [READY] : []), ...(more.steps ?? [])],
});
const read = (name: string, story: DossierState['story']): DossierState => ({
  ...dossier(name, { subject: 0, story }),
  steps: [{ await: '.notice .button' }],
});

/** An article's background, its date, the way to it and back, an entry, and what there is to say instead. */
export const DOSSIER_STATES: readonly DossierState[] = [
  dossier('article'),
  dossier('article-wide', SCREEN),
  dossier('sixty', { subject: 60 }),
  dossier('sixty-wide', { subject: 60, ...SCREEN }),
  dossier('unsure-date', { story: { dateFrom: 'address', isDateUnsure: true } }),
  dossier('no-date', { story: { date: undefined, dateFrom: undefined } }),
  dossier('readers-date', { story: { dateFrom: 'reader' } }),
  dossier('date-form', { steps: [{ press: '.article-date .quiet-button' }, { await: '.date-form' }] }),
  dossier('no-headline', { story: { headline: undefined } }),
  dossier('changed', { changed: { since: '2026-05-03', parts: ['timeline'] }, steps: [{ await: '.changed' }] }),
  dossier('jumped', {
    story: { canGoBack: true },
    steps: [{ press: '.jump' }, { await: '.term[data-current]' }, { await: '.return-bar' }],
  }),
  dossier('gone', { refuses: ['jump'], steps: [{ press: '.jump' }, { await: '.gone:not(:empty)' }] }),
  dossier('copied', { steps: [{ press: '.actions .button' }, { await: '.action-notice:not(:empty)' }] }),
  dossier('not-copied', {
    refuses: ['copy'],
    steps: [{ press: '.actions .button' }, { await: '.action-notice:not(:empty)' }],
  }),
  dossier('source-target', { steps: [{ press: '.gist .cite' }, { await: '.sources .target' }] }),
  dossier('entry', { steps: [{ press: '.term-title .entry-link' }, { await: '.entry-page .entry' }] }),
  dossier('looking', { subject: { kind: 'looking' } }),
  dossier('waiting', { subject: { kind: 'waiting' } }),
  dossier('unreadable', { subject: { kind: 'unreadable' } }),
  dossier('not-covered', { subject: { kind: 'not-covered', site: 'blog.example' } }),
  read('paused', { paused: true, active: false }),
  read('off', { active: false }),
  read('no-article', { isArticle: false }),
  read('no-entry', {}),
];
