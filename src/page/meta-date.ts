import { CHANGED } from './date-labels.ts';
import type { StatedDate } from './json-ld.ts';
import { readDate } from './read-date.ts';

/** Names of `meta` elements that carry the publication date, as `nameOf` writes them. */
const SURE =
  /^(?:og|article|lp|bt|rnews|prism|citation|parsely|ops|original|cxenseparse|recs|dc|dcterms|dcsext|first)*(?:(?:date)?(?:published|issued)|(?:pub|publish|published|publication)(?:date|time))$|^(?:parselypage|sailthrudate|articledateoriginal|ptime)$/;
/** Names that some sites give to another date: of a draft, of the last change, of today; and what sites make up themselves. */
const UNSURE =
  /^(?:dc|dcterms|display|p)?date$|created$|(?:pub|issue|release|creat|post)[a-z]*(?:date|day|time|at|on)$|date(?:publi|creat|issue)|citationdate$/;

/** The publication dates in the page's `meta` elements, most trusted first. */
export function datesInMeta(document: Document, today: Date, language: string): StatedDate[] {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta:is([content],[value])')) {
    const names = ['property', 'name', 'itemprop'].map((key) => nameOf(meta.getAttribute(key) ?? ''));
    if (names.some((name) => CHANGED.test(name))) continue;
    const name = names.find((known) => (SURE.test(known) || UNSURE.test(known)) && !stated.has(known));
    if (name === undefined) continue;
    const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    const text = name === 'parselypage' ? /"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1] : content;
    if (text !== undefined && readDate(text, today, language) !== undefined) stated.set(name, text);
  }
  const marks = [...stated].map(([name, text]) => ({ text, isSure: SURE.test(name) }));
  return [...marks.filter(({ isSure }) => isSure), ...marks.filter(({ isSure }) => !isSure)];
}

/** "DC.date", "DC:date" and "dc_date" are one name. */
function nameOf(name: string): string {
  return name.toLowerCase().replace(/[\s.:_-]/g, '');
}
