import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_TEXT_LIMIT, NO_EVIDENCE } from '../../../src/model/text.ts';
import { BACKGROUND_CHECKS } from '../../../src/platform/check-background-requests.ts';
import { PAGE_CHECKS } from '../../../src/platform/check-page-requests.ts';
import { isReply, readEnvelope } from '../../../src/platform/validate-messages.ts';

const link = (params: object) => ({
  to: 'background',
  name: 'link',
  params: { blocks: [], evidence: NO_EVIDENCE, ...params },
});
const long = 'x'.repeat(LINK_TEXT_LIMIT);

describe('requests that are right', () => {
  test.each([
    ['no blocks', link({})],
    ['a block', link({ blocks: [{ id: 'b1', text: '慰安婦' }], lang: 'ja', date: '2015-12-28' })],
    ['a date as exact as the page has it', link({ date: '2015' })],
    ['text up to the limit', link({ blocks: [{ id: 'b1', text: long }] })],
    ['absent optional fields', link({ lang: undefined, date: undefined })],
    ['a long query', { to: 'background', name: 'search', params: { query: 'q'.repeat(300), limit: 0 } }],
    ['more fields than needed', { to: 'background', name: 'topics', params: { more: 1 }, more: 1 }],
  ])('%s', (_, message) => {
    expect(readEnvelope(message, 'background', BACKGROUND_CHECKS).kind).toBe('request');
  });
});

describe('requests that are wrong', () => {
  test.each([
    ['no params', { to: 'background', name: 'topics' }],
    ['params that are a list', { to: 'background', name: 'topics', params: [] }],
    ['a name that objects inherit', { to: 'background', name: 'constructor', params: {} }],
    [
      'too much text in all',
      link({
        blocks: [
          { id: 'a', text: long },
          { id: 'b', text: 'x' },
        ],
      }),
    ],
    ['a block without id', link({ blocks: [{ text: 'x' }] })],
    ['a text that is none', link({ blocks: [{ id: 'a', text: 1 }] })],
    ['no evidence', link({ evidence: undefined })],
    ['evidence with something else in it', link({ evidence: { ...NO_EVIDENCE, named: [1] } })],
    ['a date in words', link({ date: 'yesterday' })],
    ['a language as long as a text', link({ lang: 'x'.repeat(1000) })],
    ['a broken limit', { to: 'background', name: 'search', params: { query: 'q', limit: 1.5 } }],
    ['a limit below zero', { to: 'background', name: 'search', params: { query: 'q', limit: -1 } }],
    ['a query as long as a text', { to: 'background', name: 'search', params: { query: 'q'.repeat(301), limit: 1 } }],
  ])('%s', (_, message) => {
    expect(readEnvelope(message, 'background', BACKGROUND_CHECKS).kind).toBe('wrong');
  });

  test.each([
    ['a pause that is neither', { to: 'page', name: 'pause', params: { paused: 'yes' } }],
    ['a step of two', { to: 'page', name: 'step', params: { by: 2 } }],
    ['a mention before the first', { to: 'page', name: 'jump', params: { entryId: 'a', n: -1 } }],
  ])('%s', (_, message) => {
    expect(readEnvelope(message, 'page', PAGE_CHECKS).kind).toBe('wrong');
  });
});

/** Values near to right ones, so that the checks behind the first are reached. */
const nearlyRight = fc.record(
  {
    to: fc.constantFrom('background', 'page', 'nobody'),
    name: fc.oneof(
      fc.constantFrom('link', 'entry', 'search', 'heads', 'jump', 'pause', 'step', '__proto__'),
      fc.anything(),
    ),
    params: fc.oneof(
      fc.anything(),
      fc.record(
        {
          blocks: fc.oneof(fc.array(fc.record({ id: fc.anything(), text: fc.anything() })), fc.anything()),
          evidence: fc.anything(),
          id: fc.anything(),
          ids: fc.array(fc.anything()),
          query: fc.anything(),
          limit: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

test('no message makes the reader fail, and only what is addressed to a side is its business', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), nearlyRight), (message) => {
      const { kind } = readEnvelope(message, 'background', BACKGROUND_CHECKS);
      const isOurs =
        typeof message === 'object' &&
        message !== null &&
        !Array.isArray(message) &&
        (message as { to?: unknown }).to === 'background';
      expect(kind === 'foreign').toBe(!isOurs);
    }),
    { numRuns: 2000 },
  );
});

test('a request that passed has what its handler reads', () => {
  fc.assert(
    fc.property(nearlyRight, (message) => {
      const incoming = readEnvelope(message, 'background', BACKGROUND_CHECKS);
      if (incoming.kind !== 'request') return;
      const params = incoming.envelope.params as Record<string, unknown>;
      if (incoming.envelope.name === 'entry') expect(typeof params.id).toBe('string');
      if (incoming.envelope.name === 'heads')
        expect((params.ids as unknown[]).every((id) => typeof id === 'string')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [{ ok: true, value: 1 }, true],
  [{ ok: true, value: null }, true],
  [{ ok: false, error: 'why' }, true],
  [{ ok: true }, false],
  [{ ok: false, error: 1 }, false],
  [[], false],
  [undefined, false],
])('%j is a reply: %s', (answer, is) => {
  expect(isReply(answer)).toBe(is);
});
