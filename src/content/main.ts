// Entry of content.js: joins the page side with the browser. Runs in the top frame of listed and granted pages.
import { takeSurface, takeWords } from '../card/surface-global.ts';
import { languageFor } from '../model/interface-language.ts';
import type { BackgroundRequests, Params, Reply, Result } from '../model/messages.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { takeMarks } from '../paint/marks-global.ts';
import { isPrivateWindow } from '../platform/native.ts';
import { askBackground, EXTENSION_GONE, isAlive, servePage } from '../platform/rpc.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { askPatiently } from '../reader/patience.ts';
import { takeReader } from '../reader/reader-global.ts';
import { openPage } from './page.ts';
import { pageHandlers } from './page-requests.ts';
import { callRoll } from './roll-call.ts';

/** Where a run of this script leaves its end; a second run (a click on a page that is read already) takes over. */
const RUNNING = Symbol.for('backstory.running');
const world = globalThis as { [RUNNING]?: () => void };

function run(): void {
  let settings = DEFAULT_SETTINGS;
  const listening = new AbortController();

  async function ask<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Reply<Result<N>>> {
    const reply = await askBackground(name, params);
    if (!reply.ok && reply.error === EXTENSION_GONE) page.leave();
    return reply;
  }
  async function need<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Result<N>> {
    return resultOf(await ask(name, params));
  }
  /** What a script leaves in this world; the background is asked to run it where it has not run yet. */
  async function bring<T>(take: () => T | undefined, load: () => Promise<unknown>): Promise<T> {
    if (take() === undefined) await load();
    const brought = take();
    if (brought === undefined) throw new Error('a script has left nothing');
    return brought;
  }
  const quietPage = () => {
    page.pause(true);
    return () => page.pause(false);
  };
  const page = openPage(window, {
    loadReader: (signal) =>
      bring(takeReader, async () => resultOf(await askPatiently(() => ask('loadReader', {}), signal))),
    link: (request) => ask('link', request),
    loadEntry: (id) => need('entry', { id, language: languageFor(settings.language, navigator.languages) }),
    loadSurroundings: (id) => need('surroundings', { id }),
    async loadSurface() {
      const language = languageFor(settings.language, navigator.languages);
      const [open] = await Promise.all([
        bring(takeSurface, () => need('loadCard', {})),
        language !== 'en' &&
          bring(
            () => takeWords(language),
            () => need('loadWords', { language }),
          ),
      ]);
      return open;
    },
    loadMarks: () => bring(takeMarks, () => need('loadMarks', {})),
    noteRead(id) {
      ask('noteRead', { id });
    },
    mute(id) {
      ask('mute', { id });
      return () => ask('mute', { id, isUndone: true });
    },
    quietPage,
    quietSite() {
      // Nothing about what is read in a private window may be stored.
      if (isPrivateWindow()) return quietPage();
      ask('quietSite', {});
      return () => ask('quietSite', { isUndone: true });
    },
    openDossier() {
      ask('openDossier', {});
    },
    settings: () => settings,
    isGone() {
      const isGone = !isAlive();
      if (isGone) page.leave();
      return isGone;
    },
    fail: () => page.leave(),
  });
  const adopt = (next: typeof settings) => {
    settings = next;
    page.adopt();
  };

  const leave = () => {
    page.leave();
    listening.abort();
  };

  world[RUNNING]?.();
  world[RUNNING] = leave;
  callRoll(window);
  servePage(pageHandlers({ ...page, leave }), listening.signal);
  watchSettings(adopt, listening.signal);
  loadSettings().then(adopt, () => undefined);
}

function resultOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(reply.error);
}

if (window.top === window) run();
