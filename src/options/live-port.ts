import type { BackgroundRequests, Params, Result } from '../model/messages.ts';
import { grantedSites, removeSite, watchPermissions } from '../platform/permissions.ts';
import { askBackground } from '../platform/rpc.ts';
import { readSettingsFile, writeSettingsFile } from '../platform/settings-file.ts';
import {
  changeSettings,
  dismissLost,
  loadSettings,
  lostCopies,
  replaceSettings,
  storeHealth,
  watchSettings,
} from '../platform/settings-store.ts';
import { syncState } from '../platform/sync-store.ts';
import type { OptionsPort } from './port.ts';

/** The options page's port over the real extension. */
export function livePort(): OptionsPort {
  return {
    settings: { load: loadSettings, change: changeSettings, watch: watchSettings },
    replace: replaceSettings,
    store: { health: storeHealth, copies: lostCopies, dismiss: dismissLost },
    sync: { state: syncState, set: (isOn) => ask('setSync', { isOn }) },
    file: { write: writeSettingsFile, read: readSettingsFile },
    save: saveFile,
    async forgetReads() {
      await ask('forgetReads', {});
    },
    topics: () => ask('topics', {}),
    heads: (ids) => ask('heads', { ids }),
    grants: grantedSites,
    async revoke(grant) {
      await removeSite(grant);
    },
    watchGrants: watchPermissions,
  };
}

async function ask<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Result<N>> {
  const reply = await askBackground(name, params);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** By a link of our own page to a blob: no permission, no request. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
