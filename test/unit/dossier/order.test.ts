import { describe, expect, test } from 'vitest';
import { orderByPart } from '../../../src/dossier/order.ts';
import type { Kind } from '../../../src/model/entry.ts';
import type { Part, StoryEntry } from '../../../src/model/messages.ts';

function named(id: string, part: Part, count = 1, kind: Kind = 'concept'): StoryEntry {
  return { id, title: id, kind, topic: 'memory', part, count };
}

describe('entries by their part in the article', () => {
  test.each([
    [
      'the headline comes first, then the lead',
      [named('b', 'body', 9), named('l', 'lead', 5), named('h', 'headline')],
      'h l b',
    ],
    ['within a part what is named most', [named('once', 'lead'), named('often', 'lead', 4)], 'often once'],
    [
      'what is named as often by what it is',
      [
        named('place', 'body', 1, 'place'),
        named('person', 'body', 1, 'person'),
        named('dispute', 'body', 1, 'dispute'),
      ],
      'dispute person place',
    ],
    ['else as they appear', [named('z', 'body'), named('a', 'body')], 'z a'],
    ['nothing', [], ''],
  ])('%s', (_, entries, order) => {
    expect(
      orderByPart(entries)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(order);
  });

  test('the list given stays as it is', () => {
    const entries = [named('b', 'body'), named('h', 'headline')];
    orderByPart(entries);
    expect(entries.map(({ id }) => id)).toEqual(['b', 'h']);
  });
});
