import { vi } from 'vitest';
import type { PagePorts } from '../../../src/content/page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { type LinkReply, type LinkRequest, NO_EVIDENCE } from '../../../src/model/text.ts';
import { createMarkPainter } from '../../../src/paint/mark-painter.ts';
import { mergeEvidence } from '../../../src/reader/evidence.ts';
import { startSession } from '../../../src/reader/session.ts';

/** The names that the fixture's background knows, by entry; the second of a pair counts once the first was named. */
export const NAMES: Record<string, string[]> = {
  yasukuni: ['Yasukuni Shrine', 'the shrine'],
  treaty: ['1965 treaty'],
  abe: ['Shinzo Abe', 'Abe'],
};

/** Finds the names by plain search, with evidence as the real linker has it. */
export function linkNames({ blocks, evidence }: LinkRequest): LinkReply {
  const named = Object.keys(NAMES).filter((id) => blocks.some(({ text }) => text.includes(NAMES[id]?.[0] ?? '')));
  const all = mergeEvidence(evidence, { ...NO_EVIDENCE, named }).evidence;
  const undecided = new Set<string>();
  const mentions = blocks.flatMap(({ id: blockId, text }) =>
    Object.entries(NAMES)
      .flatMap(([entryId, [full = '', short = full]]) => {
        const found = [...text.matchAll(new RegExp(`${full}|${short}`, 'g'))];
        if (!all.named.includes(entryId) && found.length > 0) undecided.add(blockId);
        if (!all.named.includes(entryId)) return [];
        return found.map(({ 0: words, index }) => ({ blockId, start: index, end: index + words.length, entryId }));
      })
      .sort((a, b) => a.start - b.start),
  );
  const ids = [...new Set(mentions.map(({ entryId }) => entryId))];
  return {
    mentions,
    heads: ids.map((id) => ({
      id,
      title: NAMES[id]?.[0] ?? id,
      kind: 'concept',
      topic: id === 'treaty' ? 'treaties' : 'japan',
    })),
    evidence: all,
    undecided: [...undecided],
  };
}

/** Ports on a background that is always there; `requests` are those that came. */
export function fakePorts(patch: Partial<Settings> = {}) {
  const requests: LinkRequest[] = [];
  const state = { settings: { ...DEFAULT_SETTINGS, ...patch }, isGone: false };
  const ports: PagePorts = {
    loadReader: vi.fn(async () => startSession),
    link: async (request) => {
      requests.push(request);
      return { ok: true, value: linkNames(request) };
    },
    loadEntry: vi.fn().mockRejectedValue(new Error('no entry')),
    loadSurroundings: async () => ({ topic: { en: 'Topic' }, heads: [], isPrivate: false }),
    loadSurface: vi.fn().mockRejectedValue(new Error('no card')),
    loadMarks: async () => createMarkPainter,
    noteRead: vi.fn(),
    mute: vi.fn(() => vi.fn()),
    quietPage: vi.fn(() => vi.fn()),
    quietSite: vi.fn(() => vi.fn()),
    openDossier: vi.fn(),
    settings: () => state.settings,
    isGone: () => state.isGone,
    fail: vi.fn(),
  };
  return {
    ports,
    requests,
    /** Updates or switches off the extension under the page. */
    go() {
      state.isGone = true;
    },
    change: (next: Partial<Settings>) => Object.assign(state, { settings: { ...state.settings, ...next } }),
  };
}

const FILLER =
  'Officials in both capitals said that talks would go on through the week and that no decision had been taken. ';

/** An article in a page, its paragraphs followed by enough text to be one. */
export function articleHtml(paragraphs: string[], headline = 'Ministers meet in Seoul'): string {
  return `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>${FILLER.repeat(6)}</p></article>`;
}

/** The texts painted now, in the order of the highlight. */
export function painted(name = 'backstory-dotted'): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String).sort();
}
