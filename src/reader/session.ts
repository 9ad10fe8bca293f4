import { type CardControl, controlCard } from '../card/controller.ts';
import type { EntryHead, EntryId } from '../model/entry.ts';
import type { PageStory, PageTerm } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { Anchor } from '../page/anchors.ts';
import type { Article } from '../page/article.ts';
import { takeBrush } from './brush.ts';
import { listenToMarkKeys } from './mark-keys.ts';
import { onEachScreen, watchWidth } from './on-each-screen.ts';
import { tellStory } from './page-story.ts';
import type { SessionPorts } from './ports.ts';
import { safely } from './safely.ts';
import { scrollTo } from './scroll-to.ts';
import { type Selection, select } from './select.ts';
import { createStepper } from './stepper.ts';
import { followStories } from './stories.ts';
import { createTrail } from './trail.ts';

/** One article's stay before the reader, with what follows below it, from its first sight to its end. */
export interface Session {
  /** In order of first appearance. */
  terms(): PageTerm[];
  /** The article's date, where known. */
  date(): string | undefined;
  /** What the dossier needs of the first article. */
  story(): Omit<PageStory, 'active' | 'paused'>;
  /** Takes the reader's date for the first article, or the page's again. */
  setDate(date: string | undefined): void;
  /** Scrolls to the n-th mention of an entry and flashes it; false where there is none. */
  jump(entryId: EntryId, n: number): boolean;
  /** Returns to where the reader was before the last run of jumps; false where there was none. */
  back(): boolean;
  /** Opens the card of the next or previous painted term, or (0) of the one where the reader is. */
  step(by: 1 | 0 | -1): EntryId | null;
  closeCard(): void;
  /** Follows changed settings, without asking the background anything. */
  adopt(settings: Settings): void;
}

/** How content.js starts a session with what reader.js brings. */
export type StartSession = typeof startSession;

/** Starts to read an article. All of it, paint, listeners, observers and an open card, goes when the signal aborts. */
export function startSession(document: Document, article: Article, ports: SessionPorts, signal: AbortSignal): Session {
  const heads = new Map<EntryId, EntryHead>();
  const notHere = new Set<EntryId>();
  let selection: Selection<Anchor> = { listed: [], painted: [] };
  let card: CardControl | undefined;

  const refresh = () => {
    if (signal.aborted) return;
    const settings = ports.settings();
    const head = (id: EntryId) => heads.get(id);
    const parts = stories.all().map((story) => ({ story, ...select(story.anchors(), head, settings, notHere) }));
    const painted = onEachScreen(window, parts, head, settings.density);
    selection = { listed: parts.flatMap(({ listed }) => listed), painted };
    brush.paint(selection.painted);
    card?.recheck();
    if (selection.painted.length > 0) card ??= openCardDesk();
  };
  // Pages without terms get no pointer listeners.
  const openCardDesk = () => {
    const desk = controlCard(
      {
        ...ports,
        mentionAt: safely((point) => brush.painter()?.mentionAt(point) ?? null, ports.fail, null),
        isReaders: ({ isTrusted }) => isTrusted && !ports.isGone(),
        articleDate: () => stories.date()?.date,
        articleEntries: () => [...new Set(selection.listed.map(({ entryId }) => entryId))].flatMap(headOf),
        notThis(id) {
          notHere.add(id);
          refresh();
          return () => {
            notHere.delete(id);
            refresh();
          };
        },
      },
      signal,
    );
    listenToMarkKeys(
      document,
      (node) => brush.painter()?.mentionIn(node) ?? null,
      (mention) => desk.openAt(mention, 'keyboard'),
      signal,
    );
    return desk;
  };
  const headOf = (id: EntryId) => heads.get(id) ?? [];
  const mentionOf = (anchor: Anchor) => brush.painter()?.mentionOf(anchor) ?? null;
  const stepper = createStepper(mentionOf);
  const trail = createTrail();

  const stories = followStories(
    {
      document,
      article,
      link: ports.link,
      fail: ports.fail,
      onHeads: (found) => found.forEach((head) => heads.set(head.id, head)),
      changed: safely(refresh, ports.fail, undefined),
      lost: ports.lost,
    },
    signal,
  );
  const { look, inlineMarks } = ports.settings();
  const brush = takeBrush(
    { document, look, inlineMarks, quietly: stories.quietly, loadMarks: ports.loadMarks },
    signal,
  );
  watchWidth(window, safely(refresh, ports.fail, undefined), signal);

  return {
    terms() {
      const counts = new Map<EntryId, number>();
      for (const { entryId } of selection.listed) counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
      return [...counts].flatMap(([id, count]) => [headOf(id)].flat().map((head) => ({ ...head, count })));
    },
    date: () => stories.date()?.date,
    story: () => tellStory(document, stories, selection.listed, headOf, trail.canGoBack()),
    setDate(date) {
      stories.setDate(date);
    },
    jump(entryId, n) {
      const anchor = selection.listed.filter((listed) => listed.entryId === entryId)[n];
      const mention = anchor && mentionOf(anchor);
      if (!mention || mention.rects().length === 0) return false;
      card?.close();
      trail.leave(mention.element, () => scrollTo(mention));
      brush.painter()?.flash(anchor);
      return true;
    },
    back: () => trail.back(),
    step(by) {
      const anchor = stepper.step(selection.painted, by);
      const mention = anchor && mentionOf(anchor);
      if (!mention) return null;
      scrollTo(mention);
      card?.openAt(mention, 'keyboard');
      return mention.entryId;
    },
    closeCard: () => card?.close(),
    adopt(settings) {
      brush.adopt(settings);
      refresh();
    },
  };
}
