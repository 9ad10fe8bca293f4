import { onCommand } from '../platform/lifecycle.ts';
import { openDossier } from '../platform/panel.ts';
import { askPage } from '../platform/rpc.ts';

/** The keyboard commands that the manifest states, and the step each takes. */
const STEPS: Record<string, 1 | -1> = { 'next-term': 1, 'previous-term': -1 };

/** Passes the reader's keyboard commands on to the page in front; a page without our content script stays as it is. */
export function serveCommands(): void {
  onCommand(async (command, tabId) => {
    if (command === 'open-dossier' && tabId !== undefined) await openDossier(tabId);
    const by = STEPS[command];
    if (by !== undefined && tabId !== undefined) await askPage(tabId, 'step', { by });
  });
}
