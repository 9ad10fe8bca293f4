import { coverOf } from './cover.ts';
import type { Hit } from './hits.ts';
import { ownedStart } from './possessive.ts';

/**
 * Hits of surnames that no longer name or surname covers (岸 in 岸田), those of one place together. A name that goes on behind the surname
 * as behind its owner ("Kim's address") does not cover it.
 */
export function surnamePlaces(hits: readonly Hit[], text: string): Hit[][] {
  const lastNames = hits.filter(({ isSurname }) => isSurname);
  const isNamed = coverOf(hits.filter(({ isSurname, rule }) => !isSurname && rule === 0));
  const isInLonger = coverOf(lastNames);
  const places = new Map<number, Hit[]>();
  for (const hit of lastNames) {
    if (isInLonger(hit) || isNamed(hit, (end) => ownedStart(text, hit.end, end) === undefined)) continue;
    const place = places.get(hit.start);
    if (place) place.push(hit);
    else places.set(hit.start, [hit]);
  }
  return [...places.values()];
}
