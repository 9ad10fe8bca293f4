import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../src/model/messages.ts';
import { type PopupAction, type PopupState, popupState, START } from '../../../src/popup/popup-state.ts';

const hit = (id: string): SearchHit => ({ id, title: id, kind: 'concept', topic: '', matched: id, gist: '' });
const answered = (query: string, ...ids: string[]): PopupAction => ({
  type: 'answered',
  answer: { query, hits: ids.map(hit) },
});
const typed = (query: string): PopupAction => ({ type: 'typed', query });
const walk = (...actions: PopupAction[]): PopupState => actions.reduce(popupState, START);

describe('answers', () => {
  test('to the present query are shown, and start at the first row', () => {
    const state = walk(
      typed('ya'),
      answered('ya', 'a', 'b'),
      { type: 'moved', by: 1 },
      typed('yas'),
      answered('yas', 'c'),
    );
    expect(state).toMatchObject({ answer: { query: 'yas', hits: [hit('c')] }, active: 0 });
  });

  test('to an earlier query that come late are dropped', () => {
    expect(walk(typed('y'), typed('ya'), answered('ya', 'b'), answered('y', 'a')).answer?.hits).toEqual([hit('b')]);
  });

  test('stay while the next is awaited, and go with the query', () => {
    expect(walk(typed('y'), answered('y', 'a'), typed('ya')).answer?.hits).toEqual([hit('a')]);
    expect(walk(typed('y'), answered('y', 'a'), typed('  ')).answer).toBeUndefined();
  });
});

describe('rows', () => {
  test.each([
    [[1], 1],
    [[1, 1], 2],
    [[1, 1, 1], 0],
    [[-1], 2],
  ] as const)('moved by %j of three lead to row %i', (moves, row) => {
    expect(
      walk(typed('y'), answered('y', 'a', 'b', 'c'), ...moves.map((by) => ({ type: 'moved', by }) as const)).active,
    ).toBe(row);
  });

  test('that do not exist are not moved to', () => {
    expect(walk({ type: 'moved', by: 1 }).active).toBe(0);
  });
});

describe('Enter', () => {
  const entered: PopupAction = { type: 'entered' };

  test('opens the active row', () => {
    expect(walk(typed('y'), answered('y', 'a', 'b'), { type: 'moved', by: 1 }, entered).trail).toEqual(['b']);
  });

  test('before the answer waits for it, and opens its first row', () => {
    const waiting = walk(typed('y'), answered('y', 'old'), typed('ya'), entered);
    expect(waiting.trail).toEqual([]);
    expect(popupState(waiting, answered('ya', 'new'))).toMatchObject({ trail: ['new'], isHasty: false });
  });

  test('is forgotten when the reader types on', () => {
    expect(walk(typed('y'), entered, typed('ya'), answered('ya', 'a')).trail).toEqual([]);
  });

  test('opens nothing where nothing was found or asked', () => {
    expect(walk(typed('y'), answered('y'), entered).trail).toEqual([]);
    expect(walk(entered)).toEqual(START);
  });
});

test('entries open from one another and close one by one; typing leaves them', () => {
  const inside = walk({ type: 'opened', id: 'a' }, { type: 'opened', id: 'b' });
  expect(inside.trail).toEqual(['a', 'b']);
  expect(popupState(inside, { type: 'back' }).trail).toEqual(['a']);
  expect(popupState(inside, typed('y')).trail).toEqual([]);
  expect(walk({ type: 'back' })).toEqual(START);
});
