import '../../../src/ui/words/all.ts';
import '../../../src/ui/tokens.css';
import '../../../src/ui/entry-view.css';
import '../../../src/ui/entry-full.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Entry } from '../../../src/model/entry.ts';
import { languageFor } from '../../../src/model/interface-language.ts';
import type { Locator } from '../../../src/model/locator.ts';
import { EntryView, type EntryViewProps } from '../../../src/ui/EntryView.tsx';
import { LanguageContext } from '../../../src/ui/words/language.ts';
import { FULL, LONG, MARKUP, PLAIN } from '../../gallery/made-up.ts';

const root = document.createElement('main');
document.body.append(root);
afterEach(() => render(null, root));

function show(entry: Entry, props: Partial<EntryViewProps> = {}, language: 'en' | 'ja' | 'ko' = 'en') {
  const onOpenEntry = vi.fn();
  render(
    <LanguageContext.Provider value={languageFor(language)}>
      <EntryView entry={entry} articleDate={undefined} inArticle={undefined} onOpenEntry={onOpenEntry} {...props} />
    </LanguageContext.Provider>,
    root,
  );
  return onOpenEntry;
}

const section = (name: string) => root.querySelector<HTMLElement>(`[data-section="${name}"]`);
const texts = (selector: string, within: ParentNode = root) =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent);

const PERSON: Entry = {
  ...PLAIN,
  kind: 'person',
  names: { en: 'Shinzo Abe', ja: '安倍晋三', ko: '아베 신조', zh: '安倍晋三' },
  born: { date: '1954-09-21', cite: ['text'] },
  died: { date: '2022-07-08', cite: ['text'] },
  roles: [
    { title: 'Prime Minister', of: 'Japan', from: '2006-09-26', to: '2007-09-26', cite: ['text'] },
    { title: 'Prime Minister', of: 'Japan', from: '2012-12-26', to: '2020-09-16', cite: ['text'] },
  ],
};

describe('the article’s date', () => {
  it.each([
    ['2013-12-27', 'Prime Minister of Japan when this was written, until 16 September 2020; died 8 July 2022'],
    ['2010-05-01', 'Formerly Prime Minister of Japan (2006–2007); died 8 July 2022'],
    ['2021-05-01', 'Formerly Prime Minister of Japan (2006–2007, 2012–2020); died 8 July 2022'],
    ['2023-01-01', 'Formerly Prime Minister of Japan (2006–2007, 2012–2020)'],
    ['2001-01-01', 'Later Prime Minister of Japan, from 26 September 2006; died 8 July 2022'],
    [undefined, 'Formerly Prime Minister of Japan (2006–2007, 2012–2020)'],
  ])('%s decides the office', (articleDate, expected) => {
    show(PERSON, { articleDate });
    expect(root.querySelector('.office')?.textContent?.replace(/\u2060.*/, '')).toBe(expected);
  });

  it('says since when, and as of when, where an office is held and the article has no date', () => {
    const roles = [{ title: 'President', of: 'South Korea', from: '2025-06-04', cite: ['text'] }];
    show({ ...PERSON, died: undefined, roles });
    expect(root.querySelector('.office')?.textContent).toMatch(
      /^President of South Korea since 4 June 2025 \(as of 24 November 2026\)/,
    );
  });

  it.each(['full', 'card'] as const)('splits the timeline in the %s form', (form) => {
    show(FULL, { articleDate: '2010-01-01', form });
    expect(texts('time', section('timeline') as HTMLElement)).toEqual(['22 June 1965', '1998']);
    expect(texts('time', section('since') as HTMLElement)).toEqual(['30 October 2018']);
    expect(section('timeline')?.querySelector('h3')?.textContent).toBe('Up to this article (1 January 2010)');
  });

  it('shows one timeline without a date', () => {
    show(FULL);
    expect(section('since')).toBeNull();
    expect(texts('time', section('timeline') as HTMLElement)).toHaveLength(3);
  });

  it('shows for which date a statement was true', () => {
    show({ ...PLAIN, summary: [{ text: 'Nine survive.', as_of: '2023-05', cite: ['text'] }] });
    expect(root.querySelector('.summary')?.textContent).toContain('Nine survive. (as of May 2023)');
  });
});

describe('an entry', () => {
  it('gives each name its language', () => {
    show(PERSON);
    expect(
      [...root.querySelectorAll<HTMLElement>('.names-line li')].map(({ lang, textContent }) => [lang, textContent]),
    ).toEqual([
      ['ja', '安倍晋三'],
      ['ko', '아베 신조'],
    ]);
    expect(root.querySelector('.life')?.textContent).toBe('1954–2022');
  });

  it('gives every side the same form', () => {
    show(FULL);
    const shapes = [...root.querySelectorAll('.positions > li')].map((side) =>
      [...side.querySelectorAll('*')].map(({ localName, className }) => `${localName}.${className}`).join(' '),
    );
    expect(shapes).toHaveLength(2);
    expect(new Set(shapes).size).toBe(1);
    expect(section('positions')?.querySelector('h3')?.textContent).toBe('Disputed: what each side says');
  });

  it('names sources in full and opens them apart', () => {
    show(FULL);
    expect(texts('.sources li')).toEqual([
      'Text of the treatyMinistry of Harbours, 22 June 1965 · Primary document',
      '判決文High Court · Primary document, in Japanese',
    ]);
    const link = root.querySelector<HTMLAnchorElement>('.sources a');
    expect([link?.rel, link?.target]).toEqual(['noopener noreferrer', '_blank']);
  });

  it('puts related entries of this article first, with the reason, and opens them', async () => {
    const inArticle = [{ id: 'fisheries-accord', title: 'Fish Accord', kind: 'treaty' as const, topic: 'x' }];
    const heads = [{ id: 'ruling-2018', title: 'The Ruling', kind: 'ruling' as const, topic: 'x' }];
    const onOpenEntry = show(FULL, { inArticle, surroundings: { topic: { en: 'Treaties' }, heads, isPrivate: false } });
    const related = section('related') as HTMLElement;
    expect(texts('h4', related)).toEqual(['Also in this article', 'See also']);
    expect(texts('.entry-link', related)).toEqual(['Fish Accord', 'The Ruling']);
    expect(texts('p', related)[0]).toBe('It replaced the annex on fishing grounds.');
    related.querySelector<HTMLElement>('.entry-link')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpenEntry.mock.calls).toEqual([['fisheries-accord']]);
  });

  it('sets strings with markup as text', () => {
    show(MARKUP);
    expect(root.querySelector('.title')?.textContent).toBe(MARKUP.names.en);
    expect(root.querySelectorAll('img, script, i, u, s, a')).toHaveLength(0);
    expect(texts('.sources li')[0]).toContain('<u>title</u><s>publisher</s>');
  });

  it('speaks the reader’s language around a text that is marked as English', () => {
    show(FULL, { articleDate: '2010-01-01' }, 'ja');
    expect(section('since')?.querySelector('h3')?.textContent).toBe('この記事以後');
    expect(root.querySelector('.title')?.textContent).toBe('両港条約');
    expect(root.querySelector('.summary [lang="en"]')?.textContent).toBe(FULL.summary[0]?.text);
  });

  it('does not grow wider than the window it is in', () => {
    root.style.width = '288px';
    show(LONG, { articleDate: '1990-01-01' });
    expect(root.scrollWidth).toBeLessThanOrEqual(288);
    root.removeAttribute('style');
  });
});

describe('axe finds nothing', () => {
  const cases = [FULL, LONG, PERSON].flatMap((entry) =>
    (['full', 'card'] as const).flatMap((form) =>
      (['light', 'dark'] as const).map((theme) => ({ entry, form, theme })),
    ),
  );
  it.each(cases)('in $entry.kind, $form, $theme', async ({ entry, form, theme }) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.background = 'var(--paper)';
    show(entry, { form, articleDate: '2010-01-01' });
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the map of an entry', () => {
  const locator: Locator = {
    path: 'M0 0l9 0 0 9z',
    viewBox: [0, 0, 20, 10],
    mark: { x: 0.5, y: 0.5 },
    labels: [{ kind: 'city', names: { en: 'Harbour', ja: '港' }, x: 0.2, y: 0.2 }],
    place: { lat: 37.24, lon: -131.87 },
    bearings: [{ names: { en: 'Harbour' }, km: 1320, wind: 1 }],
  };
  const surroundings = { topic: { en: 'Treaties' }, heads: [], locator, isPrivate: false };
  const place = { lat: 37.24, lon: -131.87 };

  it('tells where, and names what is disputed in the words of all sides', () => {
    show({ ...FULL, place }, { surroundings });
    const map = section('map')?.querySelector('[role="img"]');
    expect(map?.ariaLabel).toBe('Map: Treaty of the Two Harbours · 両港条約 · 두 항구 조약');
    expect(texts('.map-name > span')).toEqual(['Treaty of the Two Harbours', '両港条約', '두 항구 조약']);
    expect(texts('figcaption')).toEqual(['37.24° N, 131.87° W, 1,320 km north-east of Harbour']);
  });

  it('gives what is settled its one name', () => {
    show({ ...PLAIN, place }, { surroundings });
    expect(texts('.map-name > span')).toEqual(['Treaty of the Two Harbours']);
  });

  it('keeps its room until it is here, and is left out where nobody answers and for what has no place', () => {
    show({ ...FULL, place });
    expect(section('map')?.querySelector('.map')?.clientHeight).toBeGreaterThan(100);
    show({ ...FULL, place }, { surroundings: null });
    expect(section('map')).toBeNull();
    show(FULL, { surroundings });
    expect(section('map')).toBeNull();
  });
});

it('tells what holds only as of a later day apart from what the article’s reader could know', () => {
  const summary = [
    { text: 'A party founded in 1955.', cite: ['text'] },
    { text: 'Somebody leads it.', cite: ['text'], as_of: '2026-02' },
  ];
  show({ ...PLAIN, summary }, { articleDate: '2014-05-14' });
  expect(texts('.summary')[0]).not.toContain('leads');
  expect(texts('.now', section('since') as HTMLElement)[0]).toMatch(/^Somebody leads it\. \(as of February 2026\)/);
  show({ ...PLAIN, summary });
  expect(texts('.summary')[0]).toContain('leads');
  show({ ...PLAIN, summary: summary.slice(1) }, { articleDate: '2014-05-14' });
  expect(texts('.summary')[0]).toContain('leads');
});

describe('an entry that has changed since it was read', () => {
  const CHANGED: Entry = { ...FULL, changed: { since: '2026-05-03', parts: ['summary', 'positions', 'timeline'] } };

  it.each([
    ['en', 'Changed since you read it on 3 May 2026: summary, what each side says, timeline.'],
    ['ja', '2026年5月3日に読んだあとに変わった部分：要約、それぞれの立場、年表'],
    ['ko', '2026년 5월 3일에 읽은 뒤 바뀐 부분: 요약, 각 측의 입장, 연표'],
  ] as const)('says so in one line (%s)', (language, line) => {
    show(CHANGED, {}, language);
    expect(texts('.changed')).toEqual([line]);
  });

  it.each(['card', 'full'] as const)('marks the titles of these sections, and no others (%s)', async (form) => {
    show(CHANGED, { form, articleDate: '2010-01-01' });
    const marked = [...root.querySelectorAll('.changed-mark')].map((mark) => mark.closest('[data-section]'));
    expect(marked.map((part) => part?.getAttribute('data-section')).sort()).toEqual(['positions', 'since', 'timeline']);
    expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('says nothing where nothing has', () => {
    show(FULL);
    expect([...texts('.changed'), ...texts('.changed-mark')]).toEqual([]);
  });
});
