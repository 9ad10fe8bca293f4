import type { Article } from './article.ts';
import { type LiveBlock, type ReadOptions, type Run, readRuns } from './blocks.ts';
import type { Changes } from './changes.ts';
import { isShadowRoot } from './elements.ts';
import { isRendered } from './rendered.ts';
import { drain, inSlices } from './slices.ts';

/** What a reading or a change brought. */
export interface Difference {
  added: LiveBlock[];
  removed: LiveBlock[];
}

/** The blocks of one article, kept in step with the page. A block keeps its id as long as its container and text stay. */
export interface Reading {
  /** Reads the whole article in slices. */
  readAll(signal: AbortSignal): Promise<Difference>;
  /** Reads again what changed. */
  readChanges(changes: Pick<Changes, 'grown' | 'edited' | 'shrunk'>): Difference;
  /** Whether a node lies in the article, shadow trees included. */
  contains(node: Node): boolean;
  get(id: string): LiveBlock | undefined;
  size(): number;
}

/** Starts a reading; nothing is read yet. `newId` gives ids that are unique in the page. */
export function startReading(
  article: Article,
  newId: () => string,
  notice: Pick<ReadOptions, 'onHidden' | 'onShadowRoot'> = {},
): Reading {
  const blocks = new Map<string, LiveBlock>();
  const byContainer = new Map<Run['container'], LiveBlock[]>();
  const options: ReadOptions = { isOutside: article.isOutside, ...notice };

  /** Takes the runs of one container for its blocks; what has the same text stays the same block. */
  const absorb = (container: Run['container'], runs: Run[], difference: Difference): void => {
    const before = byContainer.get(container) ?? [];
    const after = runs.map((run) => {
      const kept = before.findIndex((block) => block.text === run.text);
      const block = kept < 0 ? undefined : before.splice(kept, 1)[0];
      if (block === undefined) return add(run, difference);
      block.pieces = run.pieces;
      return block;
    });
    for (const block of before) {
      blocks.delete(block.id);
      difference.removed.push(block);
    }
    if (after.length > 0) byContainer.set(container, after);
    else byContainer.delete(container);
  };
  const add = (run: Run, difference: Difference): LiveBlock => {
    const block = { id: newId(), ...run };
    blocks.set(block.id, block);
    difference.added.push(block);
    return block;
  };
  function* absorbing(runs: Iterable<Run>, difference: Difference): Generator<undefined, void> {
    const groups = new Map<Run['container'], Run[]>();
    for (const run of runs) {
      const group = groups.get(run.container);
      if (group === undefined) groups.set(run.container, [run]);
      else group.push(run);
      yield;
    }
    for (const [container, group] of groups) {
      absorb(container, group, difference);
      yield;
    }
  }
  const contains = (node: Node): boolean => {
    if (article.regions.some((region) => region.contains(node))) return true;
    const root = node.getRootNode();
    return isShadowRoot(root) && contains(root.host);
  };
  const isRead = (element: Element): boolean => {
    for (let node: Element | null = element; node !== null; node = node.parentElement) {
      if (article.regions.includes(node)) return true;
      if (article.isOutside(node)) return false;
    }
    const root = element.getRootNode();
    return isShadowRoot(root) && isRead(root.host);
  };

  return {
    async readAll(signal) {
      const difference: Difference = { added: [], removed: [] };
      for (const region of article.regions) {
        if (!isRendered(region)) {
          notice.onHidden?.(region);
          continue;
        }
        await inSlices(absorbing(readRuns(region, options), difference), region.ownerDocument, signal);
        if (signal.aborted) break;
      }
      return difference;
    },
    readChanges({ grown, edited, shrunk }) {
      const difference: Difference = { added: [], removed: [] };
      if (shrunk) {
        for (const container of [...byContainer.keys()]) {
          if (!container.isConnected || !contains(container)) absorb(container, [], difference);
        }
      }
      for (const container of edited) {
        const element = isShadowRoot(container) ? container.host : container;
        if (!isRead(element)) continue;
        const runs = isRendered(element) ? [...readRuns(container, { ...options, shallow: true })] : [];
        absorb(
          container,
          runs.filter((run) => run.container === container),
          difference,
        );
      }
      for (const element of grown) {
        if (!isRead(element)) continue;
        if (isRendered(element)) drain(absorbing(readRuns(element, options), difference));
        else notice.onHidden?.(element);
      }
      return difference;
    },
    contains,
    get: (id) => blocks.get(id),
    size: () => blocks.size,
  };
}
