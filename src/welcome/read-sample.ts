import { openSurface } from '../card/open-surface.tsx';
import type { BackgroundRequests, Params, Result } from '../model/messages.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { createMarkPainter } from '../paint/mark-painter.ts';
import { askBackground } from '../platform/rpc.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { startSession } from '../reader/session.ts';

/** Reads a paragraph of our own as articles are read: the same marks, card and settings. */
export function readSample(sample: HTMLElement, signal: AbortSignal): void {
  let settings = DEFAULT_SETTINGS;
  let sitting = new AbortController();
  const begin = () => {
    sitting = new AbortController();
    const quietPage = () => {
      sitting.abort();
      return begin;
    };
    const session = startSession(
      document,
      { headline: sample.querySelector('h2'), regions: [sample], isOutside: () => false },
      {
        link: (request) => askBackground('link', request),
        loadEntry: (id) => need('entry', { id }),
        loadSurroundings: (id) => need('surroundings', { id }),
        loadSurface: async () => openSurface,
        loadMarks: async () => createMarkPainter,
        noteRead(id) {
          askBackground('noteRead', { id });
        },
        mute(id) {
          changeSettings(({ mutedEntries }) => ({ mutedEntries: [...mutedEntries, id] }));
          return () =>
            changeSettings(({ mutedEntries }) => ({ mutedEntries: mutedEntries.filter((other) => other !== id) }));
        },
        quietPage,
        quietSite: quietPage,
        openDossier: () => undefined,
        settings: () => settings,
        isGone: () => false,
        fail: () => sitting.abort(),
        lost: () => undefined,
      },
      AbortSignal.any([signal, sitting.signal]),
    );
    watchSettings(
      (next) => {
        settings = next;
        session.adopt(next);
      },
      AbortSignal.any([signal, sitting.signal]),
    );
  };
  loadSettings().then((loaded) => {
    settings = loaded;
    if (!signal.aborted) begin();
  });
}

async function need<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Result<N>> {
  const reply = await askBackground(name, params);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
