import { onFirstInstalled, onInstalled, onStartup } from '../platform/lifecycle.ts';
import { watchPermissions } from '../platform/permissions.ts';
import { serveBackground } from '../platform/rpc.ts';
import { loadSettings } from '../platform/settings-store.ts';
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
import { searchHandler } from './search-handler.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { onSitesChanged, readOpenPages, registerGrantedSites } from './sites.ts';
import { surroundingsHandler } from './surroundings-handler.ts';
import { topicsHandler } from './topics-handler.ts';

// The browser ends the background; nothing else does. All listeners stand before the first await, or a wake-up would miss them.
const life = new AbortController().signal;
const base = packagedBase();

serveBackground(
  {
    link: linkHandler(base),
    entry: entryHandler(base),
    surroundings: surroundingsHandler(base),
    search: searchHandler(base),
    topics: topicsHandler(base),
    heads: headsHandler(base),
    loadReader: loadScriptHandler('reader.js', base.gazetteer),
    loadCard: loadScriptHandler('card.js'),
    loadWords: loadWordsHandler(),
    loadMarks: loadScriptHandler('marks.js'),
    openDossier: dossierHandler(),
    ...settingsHandlers({
      write: writeSettings,
      forgetLost,
      setSync,
      knows: async (id) => (await base.entry(id)) !== undefined,
    }),
  },
  life,
);
serveCommands({ load: loadSettings, write: writeSettings });
serveLookUps(base);
watchPermissions(onSitesChanged, life);
onStartup(registerGrantedSites);
onStartup(() => keepInStep().catch(() => undefined));
followSync();
onFirstInstalled(() => openWelcome().catch(() => undefined));
onInstalled(async () => {
  await offerLookUps();
  await registerGrantedSites();
  await readOpenPages();
});
