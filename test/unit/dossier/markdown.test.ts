import { expect, test } from 'vitest';
import { gatherDossier } from '../../../src/dossier/gather.ts';
import { dossierMarkdown } from '../../../src/dossier/markdown.ts';
import { DOSSIER_WORDS } from '../../../src/dossier/words/words.ts';
import type { PageStory } from '../../../src/model/messages.ts';
import { en } from '../../../src/ui/words/en.ts';
import { makeEntry } from '../knowledge/make-entry.ts';

const ENTRY = makeEntry(
  'abe',
  { en: 'Shinzo Abe' },
  {
    kind: 'person',
    summary: [{ text: 'A politician_of [note].', cite: ['a'] }],
    roles: [{ title: 'Prime Minister', of: 'Japan', from: '2012-12-26', to: '2020-09-16', cite: ['a'] }],
    died: { date: '2022-07-08', cite: ['b'] },
    positions: [{ holder: 'China', text: 'Objects.', cite: ['b'] }],
    timeline: [
      { date: '2013-12-26', text: 'He visits.', cite: ['b'] },
      { date: '2022-07-08', text: 'He is shot dead.', cite: ['b'] },
    ],
    sources: {
      a: {
        title: 'Cabinet',
        publisher: 'Kantei',
        date: '2012-12-26',
        url: 'https://k.example/(1)',
        kind: 'primary',
        language: 'en',
      },
      b: { title: 'Report', publisher: 'NHK', url: 'https://n.example/', kind: 'news', language: 'en' },
    },
  },
);
const STORY: PageStory = {
  active: true,
  paused: false,
  isArticle: true,
  headline: 'Abe *again*',
  address: 'https://news.example/a',
  entries: [{ id: 'abe', title: 'Shinzo Abe', kind: 'person', topic: 'japan', part: 'headline', count: 2 }],
  date: '2014-05-13',
  dateFrom: 'reader',
  canGoBack: false,
};

test('the dossier as Markdown: every statement with its sources, texts of the base as text', () => {
  expect(
    dossierMarkdown(gatherDossier(STORY, new Map([['abe', ENTRY]])), STORY, en, DOSSIER_WORDS.en),
  ).toBe(`# Background: Abe \\*again\\*

Article of 13 May 2014 (set by you) · <https://news.example/a>

## What this article assumes

- **Shinzo Abe** (Person, in the headline, 2 mentions). *Prime Minister of Japan when this was written, until 16 September 2020; died 8 July 2022.* A politician\\_of \\[note\\]. [1]

## What each side says

### Shinzo Abe

- **China**: Objects. [2]

## Up to this article (13 May 2014)

- 26 December 2013: He visits. [2]

## Since this article

- 8 July 2022: He is shot dead. [2]

## Sources

1. [Cabinet](<https://k.example/(1)>). Kantei, 26 December 2012.
2. [Report](<https://n.example/>). NHK.`);
});
