import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import { coverOf } from './cover.ts';
import { isCredit } from './credits.ts';
import type { Hit } from './hits.ts';
import { givenNameBeside, neighbours } from './neighbours.ts';
import { foldedText, type Reading, sentenceOf } from './reading.ts';
import { strangerKey } from './strangers.ts';
import { heldTitle, officeholderBeside, soleOffice, titleBeside } from './titles.ts';

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
  const isCovered = coverOf(certain);
  for (const hit of certain) if (!isCovered(hit)) named.add(hit.entry);
  for (const surname of reading.surnames) {
    const owners = surname.map((hit) => hit.entry);
    const hit = surname[0] as Hit;
    const title = neighbours(reading, hit).after === undefined ? titleBeside(reading, hit) : undefined;
    const office = title && soleOffice(gazetteer, title);
    const held = (owner: number) => office && heldTitle(gazetteer.entry(owner), office, date);
    const holders = owners.filter((owner) => held(owner) === 'then' || (title?.isPast && held(owner) === 'before'));
    if (holders.length === 1 && date !== undefined) named.add(holders[0] as number);
    const given = title ? undefined : givenNameBeside(reading, hit);
    if (given === undefined) {
      const own = officeholderBeside(gazetteer, owners, reading, hit, date);
      if (own !== undefined) named.add(own);
    } else if (!isCredit(sentenceOf(reading, hit))) strangers.add(strangerKey(foldedText(reading, hit), given));
  }
  return { named: [...named], strangers: [...strangers] };
}
