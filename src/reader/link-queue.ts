import type { Reply } from '../model/messages.ts';
import { type Block, LINK_TEXT_LIMIT, type LinkReply, type LinkRequest, NO_EVIDENCE } from '../model/text.ts';
import { takeBatch } from './batches.ts';
import { mergeEvidence } from './evidence.ts';
import { askPatiently } from './patience.ts';

/** Blocks of one document on their way to the background. */
export interface LinkQueue {
  /** Sends blocks, after those that wait; one that is too long for any request is no text that anybody reads, and is left out. */
  add(blocks: readonly Block[]): void;
  /** Forgets blocks that have left the page. */
  drop(ids: Iterable<string>): void;
}

export interface LinkQueueOptions {
  ask(request: LinkRequest): Promise<Reply<LinkReply>>;
  lang: string | undefined;
  date: string | undefined;
  /** Told of the answer and of the blocks it is for, in turn; a block may come again when more of the document is known. */
  onReply(reply: LinkReply, blockIds: string[]): void;
}

/**
 * Sends one request at a time, each with the evidence of all before. When the document has said more since a block was left
 * undecided, the block is sent again, until nothing changes: a document read in pieces ends as one read whole.
 */
export function createLinkQueue({ ask, lang, date, onReply }: LinkQueueOptions, signal: AbortSignal): LinkQueue {
  let evidence = NO_EVIDENCE;
  /** Grows with the evidence. */
  let knowledge = 0;
  let waiting: Block[] = [];
  /** Blocks that more evidence may change, with the knowledge they were decided by. */
  const undecided = new Map<string, { block: Block; knowledge: number }>();
  let isRunning = false;

  const next = (): Block[] => {
    if (waiting.length > 0) return takeBatch(waiting);
    const stale = [...undecided.values()].filter((one) => one.knowledge < knowledge).map(({ block }) => block);
    return takeBatch(stale);
  };
  const send = (blocks: Block[]): Promise<Reply<LinkReply>> =>
    askPatiently(() => ask({ blocks: blocks.map(({ id, text }) => ({ id, text })), lang, date, evidence }), signal);
  const take = (reply: LinkReply, blocks: Block[]) => {
    const merged = mergeEvidence(evidence, reply.evidence);
    evidence = merged.evidence;
    if (merged.grew) knowledge++;
    const open = new Set(reply.undecided);
    for (const block of blocks) {
      if (open.has(block.id)) undecided.set(block.id, { block, knowledge });
      else undecided.delete(block.id);
    }
    onReply(
      reply,
      blocks.map(({ id }) => id),
    );
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let blocks = next(); blocks.length > 0 && !signal.aborted; blocks = next()) {
      const reply = await send(blocks);
      if (signal.aborted) return;
      if (reply.ok) take(reply.value, blocks);
      else for (const { id } of blocks) undecided.delete(id);
    }
    isRunning = false;
  };
  return {
    add(blocks) {
      waiting = waiting.concat(blocks.filter(({ text }) => text.length <= LINK_TEXT_LIMIT));
      run().catch(() => undefined);
    },
    drop(ids) {
      const dropped = new Set(ids);
      if (dropped.size === 0) return;
      waiting = waiting.filter(({ id }) => !dropped.has(id));
      for (const id of dropped) undecided.delete(id);
    },
  };
}
