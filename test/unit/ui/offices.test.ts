import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model/entry.ts';
import { spellRole, standingAt } from '../../../src/ui/offices.ts';

const role = (title: string, of: string, from: string, to?: string): Role => ({ title, of, from, to, cite: ['x'] });

const SECRETARY = role('Chief Cabinet Secretary', 'Japan', '2005-10-31', '2006-09-26');
const FIRST = role('Prime Minister', 'Japan', '2006-09-26', '2007-09-26');
const SECOND = role('Prime Minister', 'Japan', '2012-12-26', '2020-09-16');
const PARTY = role('President', 'Liberal Democratic Party', '2012-09-26', '2020-09-14');
const ALL = [FIRST, SECOND, PARTY, SECRETARY];
const CURRENT = role('President', 'South Korea', '2025-06-04');

describe('standingAt', () => {
  it.each<[string, Role[], string | undefined, ReturnType<typeof standingAt>]>([
    ['held then', ALL, '2007-01-01', { when: 'held', roles: [FIRST] }],
    ['two at once, in the order of the entry', ALL, '2013-12-26', { when: 'held', roles: [SECOND, PARTY] }],
    ['the first day', ALL, '2012-12-26', { when: 'held', roles: [SECOND, PARTY] }],
    ['the last day', ALL, '2020-09-16', { when: 'held', roles: [SECOND] }],
    ['an article dated to the year', ALL, '2015', { when: 'held', roles: [SECOND, PARTY] }],
    ['between two terms: the last office held', ALL, '2010-05-01', { when: 'before', roles: [FIRST] }],
    ['after all: every term of the last office', ALL, '2021-01-01', { when: 'before', roles: [FIRST, SECOND] }],
    ['before all: the first to come', ALL, '2000-01-01', { when: 'later', roles: [SECRETARY] }],
    ['still held', [CURRENT], '2026-01-01', { when: 'held', roles: [CURRENT] }],
    ['undated article, still held', [CURRENT], undefined, { when: 'now', roles: [CURRENT] }],
    ['undated article, out of office', ALL, undefined, { when: 'before', roles: [FIRST, SECOND] }],
    ['no offices', [], '2020-01-01', undefined],
  ])('%s', (_, roles, date, expected) => {
    expect(standingAt(roles, date)).toEqual(expected);
  });

  it('names the new term on the day on which one term of an office follows another', () => {
    const terms = [
      role('President', 'Russia', '2000', '2004-05-07'),
      role('President', 'Russia', '2004-05-07', '2008'),
    ];
    expect(standingAt(terms, '2004-05-07')).toEqual({ when: 'held', roles: [terms[1]] });
  });
});

describe('spellRole', () => {
  it.each([
    ['Prime Minister', 'Japan', 'Prime Minister of Japan'],
    ['President', 'Liberal Democratic Party', 'President of the Liberal Democratic Party'],
    ['President', 'United States', 'President of the United States'],
    ['President', 'South Korea', 'President of South Korea'],
    ['Secretary-General', 'United Nations', 'Secretary-General of the United Nations'],
    ['Governor of Tokyo', 'Japan', 'Governor of Tokyo, Japan'],
    ['Ambassador to China', 'Japan', 'Ambassador to China, Japan'],
    ['Supreme leader', 'the DPRK', 'Supreme leader of the DPRK'],
    ['King of Joseon', 'Joseon', 'King of Joseon'],
  ])('%s, %s', (title, of, expected) => {
    expect(spellRole({ title, of })).toBe(expected);
  });
});
