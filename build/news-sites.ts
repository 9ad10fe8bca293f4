import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES } from '../src/model/language.ts';
import type { NewsSite } from '../src/model/site.ts';
import { KNOWLEDGE } from './paths.ts';

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Reads `knowledge/news-sites.yaml`; throws an error that lists all that is wrong with it. */
export async function readNewsSites(): Promise<NewsSite[]> {
  const sites = parse(await readFile(join(KNOWLEDGE, 'news-sites.yaml'), 'utf8')) as NewsSite[];
  const problems = siteProblems(sites);
  if (problems.length) throw new Error(`knowledge/news-sites.yaml: ${problems.join('; ')}`);
  return sites;
}

/** The domains of all outlets, each once, without those that a wider domain of the list covers. */
export function domainsOf(sites: NewsSite[]): string[] {
  const all = new Set(sites.flatMap(({ domains }) => domains));
  return [...all].filter((domain) => !widerDomains(domain).some((wider) => all.has(wider)));
}

/** Says what is wrong with a list of outlets: shapes, and domains that stand twice or are covered in the same language already. */
export function siteProblems(sites: NewsSite[]): string[] {
  const owners = new Map<string, NewsSite>();
  const problems: string[] = [];
  for (const site of sites) {
    const { name, domains, language, country } = site;
    if (!name || !domains?.length) problems.push(`${name || 'a record'} lacks a name or domains`);
    if (!LANGUAGES.includes(language)) problems.push(`${name}: "${language}" is no language of the base`);
    if (!/^[A-Z]{2}$/.test(country))
      problems.push(`${name}: "${country}" is no ISO country code; quote it if it is NO`);
    for (const domain of domains ?? []) {
      if (!DOMAIN.test(domain)) problems.push(`${name}: "${domain}" is no domain`);
      if (domain.startsWith('www.')) problems.push(`${name}: write ${domain} without "www."`);
      if (owners.has(domain)) problems.push(`${domain} stands under ${owners.get(domain)?.name} and ${name}`);
      owners.set(domain, site);
    }
  }
  for (const [domain, { language }] of owners) {
    const wider = widerDomains(domain).find((candidate) => owners.get(candidate)?.language === language);
    if (wider) problems.push(`${domain} is covered by ${wider}`);
  }
  return problems;
}

function widerDomains(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
