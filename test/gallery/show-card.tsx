import { render } from 'preact';
import { openSurface } from '../../src/card/open-surface.tsx';
import type { SurfacePorts } from '../../src/card/surface.ts';
import type { Entry, EntryHead } from '../../src/model/entry.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { EntryView } from '../../src/ui/EntryView.tsx';
import { LanguageContext } from '../../src/ui/words/language.ts';
import { Article } from './article.tsx';
import type { Base } from './base.ts';
import { standingRoot } from './closed-root.ts';
import type { CardState, FullState } from './state-types.ts';
import { take } from './steps.ts';

/** Entries that the article of the gallery names. */
const IN_ARTICLE = ['class-a-war-criminals', 'shinzo-abe', 'comfort-women'];

/** An entry in full, as pages of the extension set it. */
export async function showFull(state: FullState, base: Base, language: InterfaceLanguage): Promise<void> {
  const entry = await base.entry(state.entry, language);
  const surroundings = await around(entry, base);
  render(
    <LanguageContext.Provider value={language}>
      <main class="sheet-of-paper">
        <EntryView
          entry={entry}
          articleDate={state.articleDate}
          onOpenEntry={() => {}}
          inArticle={inArticle(base)}
          surroundings={surroundings}
        />
      </main>
    </LanguageContext.Provider>,
    document.body,
  );
}

/** The real card over a made-up article, or the bar that follows it. */
export async function showCard(state: CardState, base: Base, language: InterfaceLanguage, isDark: boolean) {
  const { changed, refuses = [] } = state;
  const entry = { ...(await base.entry(state.entry, language)), changed };
  document.body.classList.add('news');
  document.body.classList.toggle('dark', isDark);
  render(<Article term={entry.names[language] ?? entry.names.en} at={state.at ?? 'top'} />, document.body);
  const element = document.getElementById('term') as HTMLElement;
  const mention = { entryId: entry.id, element, rects: () => [...element.getClientRects()] as DOMRect[] };
  // Whether the real clipboard takes a text depends on who pressed what before.
  const isCopied = !refuses.includes('copy');
  navigator.clipboard.writeText = () => (isCopied ? Promise.resolve() : Promise.reject(new Error('refused')));
  document.execCommand = () => isCopied;
  const open = new AbortController();
  const surroundings = await around(entry, base);
  const ports: SurfacePorts = {
    async loadEntry(id) {
      if (refuses.includes('entry')) throw new Error('refused');
      return base.entry(id, language);
    },
    async loadSurroundings(id) {
      if (refuses.includes('surroundings')) throw new Error('refused');
      const found = id === entry.id ? surroundings : await base.surroundings(id);
      return { ...found, isPrivate: state.isPrivate ?? false };
    },
    settings: () => ({ ...DEFAULT_SETTINGS, language }),
    articleDate: () => state.articleDate,
    articleEntries: () => inArticle(base),
    noteRead: () => {},
    mute: () => () => {},
    notThis: () => () => {},
    quietPage: () => () => {},
    quietSite: () => () => {},
    openDossier: () => {},
    pin: () => {},
    close: () => open.abort(),
  };
  const showing = { mention, entry, mode: state.mode, at: undefined };
  openSurface(showing, ports, open.signal).show(showing);
  const find = (selector: string) => standingRoot()?.querySelector(selector) ?? null;
  await take([{ await: '.card .entry' }], find);
  // Pictures want the card as it stands.
  const finish = () =>
    standingRoot()
      ?.getAnimations()
      .forEach((animation) => animation.finish());
  finish();
  for (const name of state.open ?? []) {
    const fold = find(`details[data-section="${name}"]`) as HTMLDetailsElement | null;
    if (!fold) throw new Error(`The card has no section "${name}".`);
    fold.open = true;
    fold.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  await take(state.steps ?? [], find);
  finish();
}

function inArticle({ heads }: Base): EntryHead[] {
  return heads.filter(({ id }) => IN_ARTICLE.includes(id));
}

/** Made-up entries stand in a topic that the base does not know. */
async function around(entry: Entry, base: Base) {
  const found = await base.surroundings(entry.id);
  return entry.id.endsWith('-entry') ? { ...found, topic: { en: 'Treaties and statements' } } : found;
}
