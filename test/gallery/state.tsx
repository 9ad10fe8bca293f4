/*
 * One state of the gallery, named by `?state=`, in the language and the theme that `?language=` and `?theme=` name: the real views
 * over ports that answer as the state wants. With `&made-up` the knowledge base is
 * one of a few invented entries. `data-ready` on the document tells when it stands, `data-error` why it does not.
 */
import '../../src/ui/words/all.ts';
import { render } from 'preact';
import { DossierPage } from '../../src/dossier/DossierPage.tsx';
import { type InterfaceLanguage, languageFor } from '../../src/model/interface-language.ts';
import type { Settings } from '../../src/model/settings.ts';
import { Options } from '../../src/options/Options.tsx';
import { Popup } from '../../src/popup/Popup.tsx';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { loadBase } from './base.ts';
import { revealRoots } from './closed-root.ts';
import { loadMadeUpBase } from './made-up-base.ts';
import { dossierPort, optionsPort, popupPort, welcomePort } from './ports.ts';
import { showCard, showFull } from './show-card.tsx';
import type { GalleryState } from './state-types.ts';
import { STATES } from './states.ts';
import { take } from './steps.ts';

const asked = new URLSearchParams(location.search);
const language = languageFor((asked.get('language') ?? 'en') as Settings['language'], ['en']);
const theme = (asked.get('theme') ?? 'light') as 'light' | 'dark';

const SHEETS: Record<GalleryState['view'], readonly string[]> = {
  card: ['gallery'],
  full: ['gallery'],
  popup: ['popup'],
  dossier: ['dossier'],
  options: ['options', 'highlight'],
  welcome: ['welcome', 'highlight'],
};

async function show(state: GalleryState, spoken: InterfaceLanguage): Promise<void> {
  document.documentElement.lang = spoken;
  // As a browser of that language on a system of these colours, so that every setting is as at first.
  document.documentElement.style.colorScheme = theme;
  Object.defineProperty(navigator, 'languages', { value: [spoken] });
  const [base] = await Promise.all([
    asked.has('made-up') ? loadMadeUpBase() : loadBase(),
    ...SHEETS[state.view].map(addSheet),
  ]);
  if (state.view === 'full') return showFull(state, base, spoken);
  if (state.view === 'card') return showCard(state, base, spoken, theme === 'dark');
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  if (state.view === 'popup') {
    document.documentElement.classList.toggle('in-tab', innerWidth !== 400);
    render(<Popup port={popupPort(state, base)} />, root);
  }
  if (state.view === 'dossier') render(<DossierPage port={dossierPort(state, base)} />, root);
  if (state.view === 'options') render(<Options port={optionsPort(state, base)} />, root);
  if (state.view === 'welcome') render(<Welcome port={welcomePort(state)} />, root);
  await take([{ await: '#root > *' }, ...(state.steps ?? [])], (selector) => document.querySelector(selector));
}

function addSheet(name: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${name}.css`;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No ${link.href}`)));
    document.head.append(link);
  });
}

const name = asked.get('state');
const state = STATES.find((one) => one.name === name);
try {
  if (!state) throw new Error(`No state "${name}".`);
  await show(state, language);
  revealRoots();
  await document.fonts.ready;
  document.documentElement.dataset.ready = 'yes';
} catch (error) {
  document.documentElement.dataset.error = String(error);
  throw error;
}
