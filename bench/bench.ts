import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../build/paths.ts';
import { BASE_PATHS } from '../src/knowledge/base-files.ts';
import { seal } from '../src/knowledge/seal.ts';
import { gazetteerOf } from './base.ts';
import { type Desk, sitDown } from './desk.ts';
import type { Extent } from './figure.ts';
import { type BenchPage, evenly, loadPages, namesIn } from './pages.ts';
import { remember } from './remember.ts';

/** What the figures of one run share; opened when first asked for, closed at the end. */
export interface Bench {
  extent: Extent;
  /** The articles, at most so many in a run of this extent. */
  pages(most: Record<Extent, number>): Promise<BenchPage[]>;
  /** {@link PAGE_NAMES} names that the articles hold. */
  names(): Promise<string[]>;
  /** A gazetteer of so many names, those of the articles first. */
  gazetteer(size: number): Promise<Uint8Array>;
  desk(target?: Target): Promise<Desk>;
  /** Gives the extension at a desk a gazetteer of so many names, `given` in place of those of the articles, and ends its background. */
  useNames(desk: Desk, size: number, given?: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Names of a base that stand on the pages; all other names of larger bases stand on none. */
export const PAGE_NAMES = 100;

/** Pages of which a short run takes its pages and names: reading each takes a while. */
const SHORT_PAGES = 6;

/** Opens what a run needs. `folder` holds saved pages, where they are not in their usual place. */
export async function openBench(extent: Extent, folder?: string): Promise<Bench> {
  const scratch = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  const opened: Desk[] = [];
  const load = remember(() => loadPages(folder, extent === 'short' ? SHORT_PAGES : undefined));
  const open = remember(async (target: Target) => {
    const desk = await sitDown(target, scratch);
    opened.push(desk);
    return desk;
  });
  const bench: Bench = {
    extent,
    pages: async (most) => evenly(await load(), most[extent]),
    names: async () => namesIn(await load(), PAGE_NAMES),
    gazetteer: remember(async (size) => gazetteerOf(size, await bench.names())),
    desk: (target = 'chromium') => open(target),
    async useNames(desk, size, given) {
      const compile = async () => (given ? gazetteerOf(size, given) : bench.gazetteer(size));
      const name = `${size} names, ${given?.[0] ?? 'of the articles'}`;
      await desk.useKnowledge(name, async () => new Map([[BASE_PATHS.gazetteer, seal(await compile())]]));
    },
    async close() {
      for (const desk of opened) await desk.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
  return bench;
}
