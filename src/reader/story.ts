import type { EntryHead } from '../model/entry.ts';
import type { Part, Reply } from '../model/messages.ts';
import type { LinkReply, LinkRequest, Mention } from '../model/text.ts';
import type { Anchor } from '../page/anchors.ts';
import type { Article } from '../page/article.ts';
import type { LiveBlock, ReadOptions } from '../page/blocks.ts';
import type { Changes } from '../page/changes.ts';
import { startReading } from '../page/reading.ts';
import { comparePlaces, createBlockOrder } from './block-order.ts';
import { createLinkQueue } from './link-queue.ts';
import { onScreenFirst } from './on-screen-first.ts';

/** One article of a page with its mentions. A page that scrolls on has several, each a document with evidence of its own. */
export interface Story {
  /** Reads again what changed; true where blocks came, went or stand on other nodes. */
  readChanges(changes: Changes): void;
  contains(node: Node): boolean;
  /** Whether the page still shows this article in this place. */
  stands(): boolean;
  /** Mentions in document order, as anchors. */
  anchors(): Anchor[];
  article: Article;
  date: string | undefined;
  /** The part of the article in which an anchor of it stands. */
  partOf(anchor: Anchor): Part;
}

export interface StoryOptions {
  article: Article;
  date: string | undefined;
  newId(): string;
  link(request: LinkRequest): Promise<Reply<LinkReply>>;
  /** Told of the entries named, before `changed`. */
  onHeads(heads: EntryHead[]): void;
  /** Called when the anchors may have changed. */
  changed(): void;
  notice: Pick<ReadOptions, 'onHidden' | 'onShadowRoot'>;
}

/** Starts to read an article and to have it linked, what is on screen first. */
export function startStory(options: StoryOptions, signal: AbortSignal): Story {
  const { article, date } = options;
  const reading = startReading(article, options.newId, options.notice);
  const mentions = new Map<string, Mention[]>();
  const order = createBlockOrder();
  const headline = headlineOf(article);
  const isHeadline = ({ container }: LiveBlock) =>
    Boolean(article.headline?.contains(container) || (article.headline && container.contains(article.headline)));
  let hasStarted = false;
  /** The block with which the first paragraphs end; undefined in an article that is no longer than these. */
  let leadEnd: LiveBlock | undefined;
  const queue = createLinkQueue(
    {
      ask: options.link,
      lang: languageOf(article),
      date,
      onReply(reply, blockIds) {
        for (const id of blockIds) mentions.delete(id);
        for (const mention of reply.mentions) {
          if (reading.get(mention.blockId) === undefined) continue;
          const list = mentions.get(mention.blockId);
          if (list === undefined) mentions.set(mention.blockId, [mention]);
          else list.push(mention);
        }
        options.onHeads(reply.heads);
        options.changed();
      },
    },
    signal,
  );
  reading
    .readAll(signal)
    .then(({ added }) => {
      hasStarted = true;
      order.put(added);
      leadEnd = endOfLead(added, isHeadline);
      if (!signal.aborted) queue.add(onScreenFirst(added));
    })
    .catch(() => undefined);

  return {
    article,
    date,
    partOf({ block }) {
      if (isHeadline(block)) return 'headline';
      return leadEnd?.container.isConnected && comparePlaces(leadEnd, block) < 0 ? 'body' : 'lead';
    },
    contains: reading.contains,
    stands() {
      const isThere = article.regions.at(-1)?.isConnected && article.headline?.isConnected !== false;
      return Boolean(isThere) && headlineOf(article) === headline && !(hasStarted && reading.size() === 0);
    },
    readChanges(changes) {
      const { added, removed } = reading.readChanges(changes);
      const moved = order.all().filter(({ container }) => changes.grown.some((element) => element.contains(container)));
      order.drop(removed);
      order.put([...moved.filter((block) => reading.get(block.id) !== undefined), ...added]);
      const gone = removed.map(({ id }) => id);
      queue.drop(gone);
      for (const id of gone) mentions.delete(id);
      queue.add(added);
    },
    anchors() {
      return order
        .all()
        .flatMap((block) =>
          (mentions.get(block.id) ?? []).map(({ start, end, entryId }): Anchor => ({ block, start, end, entryId })),
        );
    },
  };
}

/** News tells who and what in its first paragraphs; captions and bylines among them are too short to count. */
const LEAD_PARAGRAPHS = 3;
const MIN_PARAGRAPH_LETTERS = 80;
/** One of these says what two or three Latin letters say. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function endOfLead(blocks: readonly LiveBlock[], isHeadline: (block: LiveBlock) => boolean): LiveBlock | undefined {
  let count = 0;
  return blocks.find((block) => {
    const isParagraph = block.text.trim().replace(EAST_ASIAN, 'xx').length >= MIN_PARAGRAPH_LETTERS;
    return isParagraph && !isHeadline(block) && ++count === LEAD_PARAGRAPHS;
  });
}

function headlineOf({ headline }: Article): string {
  return headline?.textContent?.trim() ?? '';
}

function languageOf({ regions }: Article): string | undefined {
  for (let element = regions.at(-1) ?? null; element !== null; element = element.parentElement) {
    const lang = element.getAttribute('lang');
    if (lang !== null) return lang.trim() || undefined;
  }
  return undefined;
}
