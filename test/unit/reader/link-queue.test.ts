import { describe, expect, test, vi } from 'vitest';
import type { Reply } from '../../../src/model/messages.ts';
import { type Evidence, type LinkReply, type LinkRequest, NO_EVIDENCE } from '../../../src/model/text.ts';
import { takeBatch } from '../../../src/reader/batches.ts';
import { mergeEvidence } from '../../../src/reader/evidence.ts';
import { createLinkQueue } from '../../../src/reader/link-queue.ts';

const block = (id: string, text = id) => ({ id, text });

/** A background that knows two rules: "NAME" is named wherever it stands, and "the name" counts once NAME is named. */
function linkByRule({ blocks, evidence }: LinkRequest): LinkReply {
  const named = blocks.some(({ text }) => text.includes('NAME')) ? ['name'] : [];
  const all = mergeEvidence(evidence, { ...NO_EVIDENCE, named }).evidence;
  const known = all.named.includes('name');
  return {
    mentions: blocks
      .filter(({ text }) => text.includes('NAME') || (known && text.includes('the name')))
      .map(({ id }) => ({ blockId: id, start: 0, end: 4, entryId: 'name' })),
    heads: [],
    evidence: all,
    undecided: blocks.filter(({ text }) => text.includes('the name') && !known).map(({ id }) => id),
  };
}

function start(ask: (request: LinkRequest) => Promise<Reply<LinkReply>> | Reply<LinkReply>) {
  const stop = new AbortController();
  const requests: LinkRequest[] = [];
  const mentioned = new Set<string>();
  const queue = createLinkQueue(
    {
      ask: async (request) => {
        requests.push(request);
        return ask(request);
      },
      lang: 'en',
      date: '2015-12-28',
      onReply(reply, ids) {
        for (const id of ids) mentioned.delete(id);
        for (const { blockId } of reply.mentions) mentioned.add(blockId);
      },
    },
    stop.signal,
  );
  return { queue, requests, mentioned, stop };
}

const byRule = (request: LinkRequest): Reply<LinkReply> => ({ ok: true, value: linkByRule(request) });

describe('the link queue', () => {
  test('sends a block again when the document has said more', async () => {
    const { queue, requests, mentioned } = start(byRule);
    queue.add([block('a', 'the name of it')]);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect([...mentioned]).toEqual([]);
    queue.add([block('b', 'NAME is here')]);
    await vi.waitFor(() => expect([...mentioned].sort()).toEqual(['a', 'b']));
    expect(requests.map(({ blocks }) => blocks.map(({ id }) => id))).toEqual([['a'], ['b'], ['a']]);
    expect(requests[2]?.evidence.named).toEqual(['name']);
  });

  test('asks nothing again when nothing was learnt', async () => {
    const { queue, requests } = start(byRule);
    queue.add([block('a', 'the name of it')]);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    queue.add([block('b', 'nothing')]);
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    await Promise.resolve();
    expect(requests).toHaveLength(2);
  });

  test('sends what fits into one request, one request at a time', async () => {
    const { queue, requests } = start(byRule);
    queue.add(['a', 'b', 'c'].map((id) => block(id, 'x'.repeat(60_000))));
    await vi.waitFor(() => expect(requests).toHaveLength(3));
  });

  test('forgets blocks that left', async () => {
    const { queue, requests } = start(byRule);
    queue.add([block('a', 'x'.repeat(90_000)), block('b', 'y'.repeat(90_000)), block('c')]);
    queue.drop(['b']);
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[1]?.blocks).toEqual([block('c')]);
  });

  test('tries again when the background does not answer, and gives up quietly', async () => {
    vi.useFakeTimers();
    try {
      let answers = 0;
      const { queue, requests, mentioned } = start((request) =>
        ++answers < 3 ? { ok: false, error: 'nobody answers' } : byRule(request),
      );
      queue.add([block('a', 'NAME')]);
      await vi.runAllTimersAsync();
      expect(requests).toHaveLength(3);
      expect([...mentioned]).toEqual(['a']);

      const silent = start(() => ({ ok: false, error: 'nobody answers' }));
      silent.queue.add([block('a')]);
      await vi.runAllTimersAsync();
      expect(silent.requests).toHaveLength(4);
      silent.queue.add([block('b')]);
      await vi.runAllTimersAsync();
      expect(silent.requests.at(-1)?.blocks).toEqual([block('b')]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('says nothing more once it is stopped', async () => {
    let answer: (reply: Reply<LinkReply>) => void = () => undefined;
    const { queue, mentioned, stop } = start(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    queue.add([block('a', 'NAME')]);
    await vi.waitFor(() => expect(answer.length).toBe(1));
    stop.abort();
    answer({ ok: true, value: linkByRule({ blocks: [block('a', 'NAME')], evidence: NO_EVIDENCE }) });
    await Promise.resolve();
    expect([...mentioned]).toEqual([]);
  });
});

describe('a batch', () => {
  test.each([
    ['takes all that fits', ['aa', 'bb', 'cc'], 10, 3],
    ['stops before the limit is passed', ['aaaa', 'bbbb', 'cccc'], 10, 2],
    ['counts three bytes for what is not ASCII', ['ああ', 'いい'], 10, 1],
    ['takes one that fits nowhere', ['a'.repeat(50), 'b'], 10, 1],
  ])('%s', (_, texts, limit, count) => {
    const queue = texts.map((text, index) => block(String(index), text));
    expect(takeBatch(queue, limit)).toHaveLength(count);
    expect(queue).toHaveLength(texts.length - count);
  });
});

describe('evidence', () => {
  test.each<[string, Partial<Evidence>, boolean]>([
    ['grows by a name', { named: ['b'] }, true],
    ['grows by a cue', { cues: ['x'] }, true],
    ['does not grow by what is known', { named: ['a'] }, false],
  ])('%s', (_, more, grew) => {
    const known = { ...NO_EVIDENCE, named: ['a'] };
    const merged = mergeEvidence(known, { ...NO_EVIDENCE, ...more });
    expect(merged.grew).toBe(grew);
    expect(merged.evidence.named).toContain('a');
  });
});
