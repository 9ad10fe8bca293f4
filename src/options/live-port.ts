import type { BackgroundRequests, Params, Result } from '../model/messages.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { grantedSites, removeSite, watchPermissions } from '../platform/permissions.ts';
import { askBackground } from '../platform/rpc.ts';
import { changeSettings, loadSettings, replaceSettings, watchSettings } from '../platform/settings-store.ts';
import type { OptionsPort } from './port.ts';

/** The options page's port over the real extension. */
export function livePort(): OptionsPort {
  return {
    settings: { load: loadSettings, change: changeSettings, watch: watchSettings },
    reset: () => replaceSettings(DEFAULT_SETTINGS),
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
