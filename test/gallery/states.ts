import { CARD_STATES } from './card-states.ts';
import { DOSSIER_STATES } from './dossier-states.ts';
import { OPTIONS_STATES } from './options-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import type { GalleryState } from './state-types.ts';
import { WELCOME_STATES } from './welcome-states.ts';

/** All states of all views, in the order of the gallery. Names are unique. */
export const STATES: readonly GalleryState[] = [
  ...CARD_STATES,
  ...POPUP_STATES,
  ...DOSSIER_STATES,
  ...OPTIONS_STATES,
  ...WELCOME_STATES,
];

/** Entries that the gallery needs of the knowledge base, beside those that an article of the dossier names. */
export const NAMED_ENTRIES: readonly string[] = STATES.flatMap((state) => ('entry' in state ? [state.entry] : []));
