import { onFirstInstalled, onStartup, onSwitchedOn } from '../platform/lifecycle.ts';
import { watchPermissions } from '../platform/permissions.ts';
import { openReads } from '../platform/reads-store.ts';
import { serveBackground } from '../platform/rpc.ts';
import { serveLine } from '../platform/serve-line.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { forgetLost, writeSettings } from '../platform/settings-writer.ts';
import { followSync, keepInStep, setSync } from '../platform/sync-store.ts';
import { openWelcome } from '../platform/tabs.ts';
import { serveCommands } from './commands.ts';
import { dossierHandler } from './dossier-handler.ts';
import { entryHandler } from './entry-handler.ts';
import { headsHandler } from './heads-handler.ts';
import { packagedBase } from './knowledge-base.ts';
import { linkHandler } from './link-handler.ts';
import { loadScriptHandler, loadWordsHandler } from './load-script-handler.ts';
import { offerLookUps, serveLookUps } from './look-ups.ts';
import { readsOf } from './reads.ts';
import { readsHandlers } from './reads-handlers.ts';
import { searchHandler } from './search-handler.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { onSitesChanged, readOpenPages, registerGrantedSites } from './sites.ts';
import { surroundingsHandler } from './surroundings-handler.ts';
import { topicsHandler } from './topics-handler.ts';

// The browser ends the background; nothing else does. All listeners stand before the first await, or a wake-up would miss them.
const life = new AbortController().signal;
const base = packagedBase();
const reads = readsOf({ base, store: openReads(), settings: loadSettings });
// Opens the store while other things are read, so that the first card does not wait for a disk.
reads.changedOf('');

const hear = serveBackground(
  {
    link: linkHandler(base),
    entry: entryHandler(base, reads),
    surroundings: surroundingsHandler(base),
    search: searchHandler(base),
    topics: topicsHandler(base),
    heads: headsHandler(base),
    loadReader: loadScriptHandler('reader.js', base.gazetteer),
    loadCard: loadScriptHandler('card.js'),
    loadWords: loadWordsHandler(),
    loadMarks: loadScriptHandler('marks.js'),
    openDossier: dossierHandler(),
    ...readsHandlers(reads),
    ...settingsHandlers({
      write: writeSettings,
      forgetLost,
      setSync,
      knows: async (id) => (await base.entry(id)) !== undefined,
    }),
  },
  life,
);
serveLine(hear, life);
serveCommands({ load: loadSettings, write: writeSettings });
serveLookUps(base);
watchPermissions(onSitesChanged, life);
onStartup(() => keepInStep().catch(() => undefined));
followSync();
// Also where another browser switched it off.
watchSettings(({ tellChanges }) => {
  if (!tellChanges) reads.forget().catch(() => undefined);
}, life);
onFirstInstalled(() => openWelcome().catch(() => undefined));
onSwitchedOn(async () => {
  await offerLookUps();
  await registerGrantedSites();
  await readOpenPages();
});
