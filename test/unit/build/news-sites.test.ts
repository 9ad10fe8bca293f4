import { describe, expect, it } from 'vitest';
import { domainsOf, readNewsSites, siteProblems } from '../../../build/news-sites.ts';
import type { NewsSite } from '../../../src/model/site.ts';

const site = (change: Partial<NewsSite>): NewsSite => ({
  name: 'The Ledger',
  domains: ['ledger.example'],
  language: 'en',
  country: 'GB',
  ...change,
});

describe('the list of outlets', () => {
  it('is right, and long enough to be of use in each language', async () => {
    const sites = await readNewsSites();
    expect(sites.length).toBeGreaterThanOrEqual(250);
    for (const language of ['en', 'ja', 'ko', 'zh']) {
      expect(sites.filter((candidate) => candidate.language === language).length, language).toBeGreaterThan(50);
    }
  });

  it('covers no portal, shop or social network as a whole', async () => {
    const domains = domainsOf(await readNewsSites());
    const portals = [
      'yahoo.co.jp',
      'yahoo.com',
      'naver.com',
      'daum.net',
      'google.com',
      'qq.com',
      'sina.com.cn',
      'msn.com',
    ];
    expect(domains.filter((domain) => portals.includes(domain))).toEqual([]);
  });

  it.each([
    ['a good record', [site({})], []],
    ['no domains', [site({ domains: [] })], [/lacks a name or domains/]],
    ['an unknown language', [site({ language: 'fr' as 'en' })], [/no language of the base/]],
    ['Norway unquoted', [site({ country: false as unknown as string })], [/no ISO country code/]],
    ['an address', [site({ domains: ['https://ledger.example'] })], [/no domain/]],
    ['www', [site({ domains: ['www.ledger.example'] })], [/without "www\."/]],
    ['a domain twice', [site({}), site({ name: 'Other' })], [/under The Ledger and Other/]],
    ['a covered domain', [site({ domains: ['ledger.example', 'en.ledger.example'] })], [/covered by ledger\.example/]],
    ['another language under a domain', [site({}), site({ domains: ['ja.ledger.example'], language: 'ja' })], []],
  ])('judges %s', (_, sites, problems) => {
    expect(siteProblems(sites)).toEqual(problems.map((pattern) => expect.stringMatching(pattern)));
  });

  it('asks for no domain that a wider one covers', () => {
    const sites = [site({}), site({ name: 'In Japanese', domains: ['ja.ledger.example', 'sister.example'] })];
    expect(domainsOf(sites)).toEqual(['ledger.example', 'sister.example']);
  });
});
