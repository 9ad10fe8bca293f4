import type { Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import { onCommand } from '../platform/lifecycle.ts';
import { openDossier } from '../platform/panel.ts';
import { askPage } from '../platform/rpc.ts';

/** What commands do beside asking the page in front. */
export interface CommandDesk {
  load(): Promise<Settings>;
  write(change: SettingsChange): Promise<Settings>;
}

/** What each keyboard command that the manifest states does in the page in front. */
const ON_PAGE: Record<string, (tabId: number) => Promise<unknown>> = {
  'open-dossier': openDossier,
  'next-term': (tabId) => askPage(tabId, 'step', { by: 1 }),
  'previous-term': (tabId) => askPage(tabId, 'step', { by: -1 }),
  'open-term': (tabId) => askPage(tabId, 'step', { by: 0 }),
  'close-card': (tabId) => askPage(tabId, 'closeCard', {}),
  'pause-page': async (tabId) => {
    const reply = await askPage(tabId, 'pageState', {});
    if (reply.ok) await askPage(tabId, 'pause', { paused: !reply.value.paused });
  },
};

/** Follows the reader's keyboard commands; a page without our content script stays as it is. */
export function serveCommands({ load, write }: CommandDesk): void {
  onCommand(async (command, tabId) => {
    if (command === 'toggle-marks') await write({ set: { enabled: !(await load()).enabled } });
    else if (tabId !== undefined) await ON_PAGE[command]?.(tabId);
  });
}
