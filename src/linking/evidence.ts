import { foldText } from '../knowledge/gazetteer/fold.ts';
import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { neighbours } from './neighbours.ts';
import type { Hit, Reading } from './reading.ts';
import { heldTitle, titleBeside } from './titles.ts';

/** Whom a block names without a doubt: entries by a form without condition or by surname with their office, and strangers. */
export interface Names {
  /** Numbers of entries. */
  named: number[];
  /** "surname|given" of people with a known surname whom the base does not know, folded. */
  strangers: string[];
}

/**
 * Finds whom a block names. Looks at the block alone, so that a document's evidence does not depend on the order or the
 * batches in which its blocks arrive.
 */
export function namesOf(gazetteer: Gazetteer, reading: Reading, date: string | undefined): Names {
  const named = new Set<number>();
  const strangers = new Set<string>();
  const certain = reading.hits.filter((hit) => !hit.isSurname && hit.rule === 0);
  for (const hit of certain) if (!isCovered(hit, certain)) named.add(hit.entry);
  for (const surname of surnames(reading)) {
    const owners = surname.map((hit) => hit.entry);
    const hit = surname[0] as Hit;
    const title = titleBeside(reading, hit);
    const holders = title ? owners.filter((owner) => heldTitle(gazetteer.entry(owner), title, date) === 'then') : [];
    if (holders.length === 1 && date !== undefined) named.add(holders[0] as number);
    const given = title ? undefined : neighbours(reading, hit).givenName;
    if (given !== undefined) strangers.add(`${foldText(reading.block.text.slice(hit.start, hit.end))}|${given}`);
  }
  return { named: [...named], strangers: [...strangers] };
}

/** Hits of surnames that no longer name or surname covers (岸 in 岸田), those of one place together. */
export function surnames(reading: Reading): Hit[][] {
  const places = new Map<number, Hit[]>();
  const lastNames = reading.hits.filter(({ isSurname }) => isSurname);
  for (const hit of lastNames) {
    if (isCovered(hit, reading.hits) || lastNames.some((other) => holds(other, hit))) continue;
    places.set(hit.start, [...(places.get(hit.start) ?? []), hit]);
  }
  return [...places.values()];
}

/** Whether a longer hit without condition holds this one. */
export function isCovered(hit: Hit, hits: Hit[]): boolean {
  return hits.some((other) => other.rule === 0 && !other.isSurname && holds(other, hit));
}

function holds(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}
