/* One state of the gallery, named by `?state=`: the real card over a made-up article, or the full form. */

import { render } from 'preact';
import { openSurface } from '../../src/card/open-surface.tsx';
import type { Entry, EntryHead } from '../../src/model/entry.ts';
import { languageFor } from '../../src/model/interface-language.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { EntryView } from '../../src/ui/EntryView.tsx';
import { LanguageContext } from '../../src/ui/words/language.ts';
import { Article } from './article.tsx';
import { cardRoot } from './closed-root.ts';
import { FULL, LONG, MARKUP, PLAIN } from './made-up.ts';
import { type GalleryState, STATES } from './states.ts';

declare const KNOWLEDGE_ENTRIES: Entry[];

const ENTRIES = new Map([...KNOWLEDGE_ENTRIES, PLAIN, FULL, LONG, MARKUP].map((entry) => [entry.id, entry]));

const AROUND = { topic: { en: 'Treaties and apologies' }, heads: [...ENTRIES.values()].map(headOf), isPrivate: false };

function entryOf(id: string): Entry {
  const entry = ENTRIES.get(id);
  if (!entry) throw new Error(`No entry "${id}" in the knowledge base.`);
  return entry;
}

function headOf({ id, names, kind, topic }: Entry): EntryHead {
  return { id, title: names.en, kind, topic };
}

const IN_ARTICLE = ['class-a-war-criminals', 'shinzo-abe', 'kono-statement-1993'].flatMap((id) => {
  const entry = ENTRIES.get(id);
  return entry ? [headOf(entry)] : [];
});

function showFull(state: GalleryState): void {
  if (state.page === 'dark') document.documentElement.dataset.theme = 'dark';
  const { entry, articleDate, language = 'en' } = state;
  render(
    <LanguageContext.Provider value={languageFor(language)}>
      <main class="sheet-of-paper">
        <EntryView
          entry={entryOf(entry)}
          articleDate={articleDate}
          onOpenEntry={() => {}}
          inArticle={IN_ARTICLE}
          surroundings={AROUND}
        />
      </main>
    </LanguageContext.Provider>,
    document.body,
  );
}

async function showCard(state: GalleryState): Promise<void> {
  const entry = { ...entryOf(state.entry), changed: state.changed };
  document.body.classList.add(state.page ?? 'news');
  render(<Article term={entry.names.en} at={state.page === 'foot' ? 'foot' : 'top'} />, document.body);
  const element = document.getElementById('term') as HTMLElement;
  const mention = { entryId: entry.id, element, rects: () => [...element.getClientRects()] as DOMRect[] };
  const mode = state.view === 'full' ? 'pinned' : state.view;
  const ports = {
    loadEntry: async (id: string) => entryOf(id),
    loadSurroundings: async () => AROUND,
    settings: () => ({ ...DEFAULT_SETTINGS, language: state.language ?? 'en' }),
    articleDate: () => state.articleDate,
    articleEntries: () => IN_ARTICLE,
    noteRead: () => {},
    mute: () => () => {},
    notThis: () => () => {},
    quietPage: () => () => {},
    quietSite: () => () => {},
    pin: () => {},
    close: () => {},
  };
  const showing = { mention, entry, mode, at: undefined };
  openSurface(showing, ports, new AbortController().signal).show(showing);
  const root = cardRoot();
  // Pictures want the card as it stands.
  for (const animation of root.getAnimations()) animation.finish();
  for (const name of state.open ?? []) {
    const fold = root.querySelector<HTMLDetailsElement>(`details[data-section="${name}"]`);
    if (fold) fold.open = true;
    fold?.scrollIntoView({ block: 'start' });
  }
  if (state.within) await openWithin(root, state.within);
}

async function openWithin(root: ShadowRoot, id: string): Promise<void> {
  const title = entryOf(id).names.en;
  const link = [...root.querySelectorAll<HTMLElement>('.entry-link')].find(({ textContent }) => textContent === title);
  link?.click();
  await new Promise((done) => setTimeout(done, 50));
}

const name = new URLSearchParams(location.search).get('state');
const state = STATES.find((one) => one.name === name);
if (!state) throw new Error(`No state "${name}".`);
if (state.view === 'full') showFull(state);
else await showCard(state);
await document.fonts.ready;
document.documentElement.dataset.ready = 'yes';
