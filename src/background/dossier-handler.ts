import { openDossier } from '../platform/panel.ts';
import type { Sender } from '../platform/sender.ts';

/** Answers `openDossier`. Called within the message's own turn: Chromium counts the click in the page only so long. */
export function dossierHandler() {
  return async (_params: Record<string, never>, { tabId }: Sender): Promise<{ opened: true }> => {
    if (tabId === undefined) throw new Error('a dossier is of a page in a tab');
    await openDossier(tabId);
    return { opened: true };
  };
}
