/*
 * Finding all names in text, as the background does it: cutting the text into words, and looking each phrase up (`cut`, `scan`). In Node,
 * over 400,000 characters of the pages, warmed up, one pass a sample. `scan`: bases of 100 to 1,000,000 names, with a loop that reads each
 * character as the floor. `scan-growth`: the same with the base of 100 names as the floor. `link`: all of linking, conditions included.
 * `scan-peers`: how many times longer others take over the same text with the same names.
 */
import AhoCorasick from 'modern-ahocorasick';
import { type Gazetteer, readGazetteer } from '../../src/knowledge/gazetteer/gazetteer.ts';
import { cut, roomForTokens } from '../../src/knowledge/gazetteer/tokens.ts';
import { link } from '../../src/linking/link.ts';
import { scan } from '../../src/linking/scan.ts';
import { NO_EVIDENCE } from '../../src/model/text.ts';
import { namesOf } from '../base.ts';
import type { Bench } from '../bench.ts';
import { atMost, type Extent, type Figure } from '../figure.ts';
import { timeOf } from '../stopwatch.ts';
import { blocksOf, CHARACTERS, readEach } from '../text.ts';

const SIZES: Record<Extent, number[]> = {
  short: [100, 10_000],
  usual: [100, 1_000, 10_000, 100_000, 1_000_000],
  full: [100, 1_000, 10_000, 100_000, 1_000_000],
};
const rounds = { short: 9, usual: 25, full: 51 };

/** Passes before the first sample, until the engine has compiled what it will. */
const WARM_UP = 5;

export const scanTime: Figure = {
  name: 'scan',
  title: `Finding names in ${CHARACTERS.toLocaleString('en-GB')} characters`,
  unit: 'ms',
  floor: 'loop that reads each character',
  budget: atMost(6, 'ratio'),
  rounds,
  async cases(bench) {
    const texts = await textsOf(bench);
    const floor = timed(() => readEach(texts));
    return perSize(bench, (gazetteer) => ({ value: timed(() => scanAll(gazetteer, texts)), floor }));
  },
};

export const scanGrowth: Figure = {
  name: 'scan-growth',
  title: 'Finding names, beside a base of 100',
  unit: 'ms',
  floor: 'base of 100 names',
  budget: atMost(2, 'ratio'),
  rounds,
  async cases(bench) {
    const texts = await textsOf(bench);
    const smallest = readGazetteer(bufferOf(await bench.gazetteer(100)));
    const floor = timed(() => scanAll(smallest, texts));
    const cases = await perSize(bench, (gazetteer) => ({ value: timed(() => scanAll(gazetteer, texts)), floor }));
    return cases.slice(1);
  },
};

export const linkTime: Figure = {
  name: 'link',
  title: 'All of linking, same text',
  unit: 'ms',
  floor: 'loop that reads each character',
  rounds,
  async cases(bench) {
    const texts = await textsOf(bench);
    const blocks = texts.map((text, index) => ({ id: String(index), text }));
    const floor = timed(() => readEach(texts));
    return perSize(bench, (gazetteer) => ({
      value: timed(() => link(gazetteer, { blocks, lang: undefined, date: undefined, evidence: NO_EVIDENCE })),
      floor,
    }));
  },
};

export const scanPeers: Figure = {
  name: 'scan-peers',
  title: 'Finding the same names, others',
  unit: 'ms',
  floor: 'the peer',
  ratio: 'floor/value',
  rounds: { short: 1, usual: 5, full: 9 },
  async cases(bench) {
    const texts = await textsOf(bench);
    const given = await bench.names();
    const sizes = { short: [100], usual: [100, 1_000, 10_000], full: [100, 1_000, 10_000] }[bench.extent];
    const cases = sizes.map(async (size) => {
      const names = namesOf(size, given);
      const gazetteer = readGazetteer(bufferOf(await bench.gazetteer(size)));
      const automaton = new AhoCorasick(names);
      const expression = new RegExp(names.map(quote).join('|'), 'g');
      const value = timed(() => scanAll(gazetteer, texts));
      const named = size.toLocaleString('en-GB');
      return [
        {
          label: `modern-ahocorasick, ${named} names`,
          value,
          floor: timed(() => texts.map((text) => automaton.search(text))),
        },
        {
          label: `regular expression, ${named} names`,
          value,
          floor: timed(() => texts.map((text) => text.match(expression))),
        },
      ];
    });
    return (await Promise.all(cases)).flat();
  },
};

async function perSize(bench: Bench, measures: (gazetteer: Gazetteer) => { value(): number; floor(): number }) {
  const cases = SIZES[bench.extent].map(async (size) => {
    const { value, floor } = measures(readGazetteer(bufferOf(await bench.gazetteer(size))));
    for (let pass = 0; pass < WARM_UP; pass++) value();
    return { label: `${size.toLocaleString('en-GB')} names`, size, value, floor };
  });
  return Promise.all(cases);
}

async function textsOf(bench: Bench): Promise<string[]> {
  return blocksOf(await bench.pages({ short: 100, usual: 100, full: 100 }));
}

function scanAll(gazetteer: Gazetteer, texts: readonly string[]): number {
  let hits = 0;
  const room = roomForTokens(Math.max(...texts.map(({ length }) => length)));
  for (const text of texts) scan(gazetteer.trie, text, cut(text, room), () => hits++);
  return hits;
}

function timed(act: () => unknown): () => number {
  return () => timeOf(act);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer as ArrayBuffer;
}

function quote(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
