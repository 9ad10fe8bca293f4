import { foldText } from '../knowledge/gazetteer/fold.ts';
import { GAP_WORDS } from '../knowledge/gazetteer/gap.ts';
import type { Rule } from '../knowledge/gazetteer/rule.ts';
import type { Tokens } from '../knowledge/gazetteer/tokens.ts';
import { compareDates } from '../model/partial-date.ts';
import { accept, type Candidate, CONFIDENCE, reject } from './candidate.ts';
import type { DocumentContext } from './document.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';

/** Decides a hit of a name or alias by the rule of its form. */
export function decideAlias(context: DocumentContext, reading: Reading, hit: Hit): Candidate {
  const { gazetteer } = context;
  if (hit.rule === 0)
    return accept(hit, hit.isFullName ? CONFIDENCE.fullName : CONFIDENCE.alias, hit.isFullName ? 'name' : 'alias');
  const rule = gazetteer.rule(hit.rule);
  const end = rule.segments ? endOfRest(reading, hit, rule.segments) : hit.end;
  if (end === undefined) return reject(hit, `without "${rule.rest?.join(' ... ')}" after it`);
  const whole = end === hit.end ? hit : { ...hit, end };
  if (!datesFit(rule, context.date))
    return reject(whole, `only in articles from ${rule.from ?? 'any time'} to ${rule.to ?? 'any time'}`);
  const hindrance =
    longerPhrase(context, reading, whole, rule.notNear) ??
    cueWithin(context, reading, whole, othersThan(context, hit, rule.notNear), rule.notNearEntries, 'sentence');
  if (hindrance !== undefined) return reject(whole, `beside "${hindrance}"`);
  if (rule.afterNamed && !context.named.has(gazetteer.entry(hit.entry).id))
    return reject(whole, 'before the document names it', true);
  if (!rule.near)
    return accept(hit, CONFIDENCE.condition, rule.afterNamed ? 'alias of what the document names' : 'alias', end);
  const help = cueWithin(context, reading, whole, rule.near, rule.nearEntries, rule.within);
  if (help !== undefined) return accept(hit, CONFIDENCE.condition, `alias near "${help}" (${rule.within})`, end);
  const wanted = [...rule.near.map((cue) => gazetteer.extras.cues[cue]), ...(rule.nearEntries ?? [])];
  return reject(whole, `without one of "${wanted.join('", "')}" in the ${rule.within}`, rule.within === 'document');
}

function datesFit({ from, to }: Rule, date: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  return (from === undefined || compareDates(from, date) <= 0) && (to === undefined || compareDates(date, to) <= 0);
}

/** The first cue or entry of a list that stands around a span, outside of it, in words; undefined where none does. */
function cueWithin(
  context: DocumentContext,
  reading: Reading,
  span: Hit,
  cues: number[] | undefined,
  entries: string[] | undefined,
  within: Rule['within'],
): string | undefined {
  const { gazetteer } = context;
  const outside = (other: { start: number; end: number; sentence: number }) =>
    (other.end <= span.start || other.start >= span.end) && (within !== 'sentence' || other.sentence === span.sentence);
  const cue = cues?.find(
    (number) =>
      reading.cuesOf.get(number)?.some(outside) ||
      (within === 'document' && context.cues.has(gazetteer.extras.cues[number] as string)),
  );
  if (cue !== undefined) return gazetteer.extras.cues[cue];
  return entries?.find(
    (id) =>
      (within === 'document' && context.named.has(id)) ||
      reading.hits.some(
        (hit) => !hit.isSurname && hit.rule === 0 && gazetteer.entry(hit.entry).id === id && outside(hit),
      ),
  );
}

/** The cues without those that hold the alias itself: 中国外務省 elsewhere in the sentence does not hinder 外務省. */
function othersThan({ gazetteer }: DocumentContext, hit: Hit, cues: number[] = []): number[] {
  const text = foldText(gazetteer.textOf(hit.form));
  return cues.filter((cue) => !foldText(gazetteer.extras.cues[cue] as string).includes(text));
}

/** The first of the cues that holds the span as a part: 中国外務省 around 外務省. */
function longerPhrase({ gazetteer }: DocumentContext, reading: Reading, span: Hit, cues: number[] = []) {
  const longer = cues.find((cue) =>
    reading.cuesOf
      .get(cue)
      ?.some(({ start, end }) => start <= span.start && end >= span.end && end - start > span.end - span.start),
  );
  return longer === undefined ? undefined : gazetteer.extras.cues[longer];
}

/** Where the last of the segments ends, each within {@link GAP_WORDS} words of the one before and in the same sentence. */
function endOfRest(reading: Reading, hit: Hit, segments: Tokens[]): number | undefined {
  const { tokens, sentences } = reading;
  const limit = sentences[hit.sentence] ?? reading.block.text.length;
  let token = hit.to;
  for (const parts of segments) {
    const last = token + GAP_WORDS;
    while (token <= last && !startsAt(parts, token)) token++;
    if (token > last) return undefined;
    token += parts.count;
  }
  const end = tokens.end[token - 1] as number;
  return end <= limit ? end : undefined;

  function startsAt(parts: Tokens, at: number): boolean {
    if (at + parts.count > tokens.count) return false;
    for (let part = 0; part < parts.count; part++) if (parts.hash[part] !== tokens.hash[at + part]) return false;
    return true;
  }
}
