import type { Finding } from '../problem.ts';
import { type EntryRule, statementsOf } from './statements.ts';

/**
 * Hosts that no entry may cite: encyclopaedias that anyone edits, their copies, file-sharing and question sites, and pages that
 * only repeat others. Each covers its subdomains.
 */
export const BLOCKED_HOSTS = [
  'wikipedia.org',
  'wikisource.org',
  'wikimedia.org',
  'wikiquote.org',
  'wikidata.org',
  'wiktionary.org',
  'wikiwand.com',
  'wiki2.org',
  'wikizero.com',
  'fandom.com',
  'dbpedia.org',
  'dweb.link',
  'ipfs.io',
  'docslib.org',
  'scribd.com',
  'derechos.org',
  'bitlit.ru',
  'cryer.org.uk',
  'exodusdmc.com',
  'twdefense.info',
  'entamedata.com',
  'megalodon.jp',
  'namu.wiki',
  'alchetron.com',
  'military-history.fandom.com',
  'infogalactic.com',
  'everybodywiki.com',
  'academic-accelerator.com',
  'alphapedia.ru',
  'peoplepill.com',
  'wn.com',
  'answers.com',
  'quora.com',
  'reddit.com',
  'medium.com',
  'blogspot.com',
  'wordpress.com',
  'studocu.com',
  'coursehero.com',
  'slideshare.net',
  'kiddle.co',
  'factmonster.com',
  'thefamouspeople.com',
  'knowpia.com',
  'detailedpedia.com',
  'hmong.wiki',
  'justapedia.org',
  'wikitia.com',
  'prabook.com',
  'youtube.com',
  'weebly.com',
  'archive.ph',
  'archive.today',
  'archive.is',
];

/** Every statement cites sources of its entry, every source serves a statement, and none is on the block list. */
export const sourcesRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const cited = (path: (string | number)[], cite: string[] | undefined) => {
    for (const key of cite ?? []) {
      used.add(key);
      if (!Object.hasOwn(entry.sources, key)) {
        findings.push({
          path,
          message: `${path.join('.')} cites "${key}", which is no source of this entry`,
          remedy: `Use one of: ${Object.keys(entry.sources).join(', ')}`,
        });
      }
    }
  };
  for (const { path, statement } of statementsOf(entry)) cited(path, statement.cite);
  for (const list of ['roles', 'called', 'related'] as const) {
    entry[list].forEach(({ cite }, index) => cited([list, index], cite));
  }
  cited(['born'], entry.born?.cite);
  cited(['died'], entry.died?.cite);
  for (const [key, source] of Object.entries(entry.sources)) {
    if (!used.has(key))
      findings.push({ path: ['sources', key], message: `No statement cites "${key}"`, remedy: 'Cite it or remove it' });
    const host = hostOf(source.url);
    const blocked = BLOCKED_HOSTS.find((name) => host === name || host.endsWith(`.${name}`));
    if (blocked)
      findings.push({
        path: ['sources', key, 'url'],
        message: `${host} is no source (block list)`,
        remedy: 'Cite the document itself or a standard reference',
      });
    if (/\b(copy|mirror|archived copy)\b/i.test(source.publisher)) {
      findings.push({
        path: ['sources', key, 'publisher'],
        message: `"${source.publisher}" is a copy`,
        remedy: 'Cite the original publication',
      });
    }
  }
  return findings;
};

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}
