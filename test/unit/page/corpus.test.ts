import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';
import { findArticleDate } from '../../../src/page/article-date.ts';
import { readRuns } from '../../../src/page/blocks.ts';
import { documentOf } from './dom.ts';

/** Saved pages of 45 outlets, which are not part of the project. */
const PAGES = join(import.meta.dirname, '../../../../shared/corpus/pages');
const hasPages = existsSync(PAGES);
if (!hasPages) process.stderr.write(`corpus.test.ts skips its survey: there are no saved pages at ${PAGES}\n`);

const slugs = hasPages ? readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'page.html'))) : [];

/** Each page at its own address, where the index has it. */
const ADDRESSES = new Map(
  (hasPages ? readFileSync(join(PAGES, 'index.tsv'), 'utf8') : '')
    .split('\n')
    .map((row) => row.split('\t'))
    .map(([slug, , , url]) => [slug, url]),
);

/** Read by hand off each page. Undefined where it shows none, or none that can be read: one was saved in the wrong encoding. */
const DATES: Record<string, string | undefined> = {
  'abcau-swimming': '2013-04-22',
  'abendblatt-mangos': '2020-05-15',
  'afpbb-nigeria': '2018-06-18',
  'aktualne-west-ham': '2021-11-01',
  'asahi-media-arts': '2019-03-01',
  'bbc-obama-guns': '2015-07-24',
  'bbc-zhongwen-leung': '2012-12-10',
  'bloomberg-stocks-records': '2016-12-06',
  'buzzap-tax': '2019-03-02',
  'cbc-housing': '2022-10-14',
  'cnn-trump-wont-change': '2016-11-29',
  'cnnarabic-missiles': '2013-08-03',
  'donga-ceo': '2013-10-24',
  'folha-tite': '2018-12-21',
  'globeandmail-oil-2015': '2014-12-29',
  'gmw-astronauts': '2017-03-10',
  'guardian-standing-rock': '2016-11-29',
  'heise-1password': '2015-04-08',
  'heraldsun-surveillance': '2015-03-13',
  'itmedia-nuc-ssd': '2019-02-22',
  'lanacion-mapuche': '2017-12-07',
  'latimes-school-shutdown': '2016-12-16',
  'lemonde-renseignement': '2015-05-04',
  'liberation-nepal': '2015-04-30',
  'nbcnews-sk-impeachment': '2024-12-06',
  'ndtv-trump-retaliation': '2020-04-07',
  'newstown-popup': '2016-03-16',
  'nikkei-trump-xi-call': '2018-06-19',
  'npr-roof-convicted': '2016-12-15',
  'nytimes-sudan-sanctions': '2017-01-13',
  'politico-imf': '2022-10-11',
  'prachatai-dna': '2019-01-21',
  'qq-deepmind': undefined,
  'radiocanada-kpmg': '2017-03-13',
  'reuters-airasia-bodies': '2014-12-30',
  'seattletimes-halibut': '2019-04-28',
  'socialistworker-china-japan-2005': '2005-05-06',
  'socialistworker-north-korea-2006': '2006-10-20',
  'telegraph-airasia-live': '2014-12-31',
  'theverge-vision-pro': '2023-06-07',
  'timesofindia-kashmir': '2019-10-09',
  'vox-best-films-2017': '2017-12-15',
  'wapo-tunisia-attack': '2015-03-18',
  'yahoo-russia-spaceship': '2016-12-01',
  'yahoojp-cnet-wifi': '2017-03-09',
};

/** The least that must be read, in characters: about the length of the article on the page. */
const LENGTHS: Record<string, number> = {
  'abcau-swimming': 3_500,
  'asahi-media-arts': 240,
  'bbc-obama-guns': 4_500,
  'bloomberg-stocks-records': 4_000,
  'guardian-standing-rock': 8_000,
  'heraldsun-surveillance': 4_800,
  'latimes-school-shutdown': 9_500,
  'nbcnews-sk-impeachment': 6_500,
  'newstown-popup': 750,
  'nikkei-trump-xi-call': 200,
  'nytimes-sudan-sanctions': 4_800,
  'socialistworker-china-japan-2005': 4_700,
  'socialistworker-north-korea-2006': 9_500,
  'telegraph-airasia-live': 17_000,
  'timesofindia-kashmir': 3_000,
  'wapo-tunisia-attack': 7_000,
  'yahoo-russia-spaceship': 2_300,
};

describe.runIf(hasPages)('saved pages', () => {
  test.each(slugs)('%s', (slug) => {
    const document = documentOf(readFileSync(join(PAGES, slug, 'page.html')), ADDRESSES.get(slug) || undefined);
    const before = document.documentElement.outerHTML;
    const article = findArticle(document);
    expect(article).not.toBeNull();
    if (article === null) return;
    const runs = article.regions.flatMap((region) => [...readRuns(region, article)]);
    const text = runs.map((run) => run.text.replace(/\s+/g, ' ').trim());
    expect(text.join('').length).toBeGreaterThan(LENGTHS[slug] ?? 500);
    expect(new Set(runs.flatMap(({ pieces }) => pieces.map(({ node }) => node))).size).toBe(
      runs.reduce((sum, { pieces }) => sum + pieces.length, 0),
    );
    expect(Object.keys(DATES)).toContain(slug);
    const date = findArticleDate(document, article);
    expect(date?.date).toBe(DATES[slug]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
