import type { Look } from '../model/settings.ts';

/** The highlight that a look is painted with, as highlight.css styles it; "none" is painted with none. */
export function highlightName(look: Look): string | undefined {
  return look === 'none' ? undefined : `backstory-${look}`;
}

/** The highlight of a term that was just jumped to. */
export const FLASH_NAME = 'backstory-flash';

/** How long a jump's target is shown, in milliseconds: long enough to be found after the scroll. */
export const FLASH_MS = 1_600;

/** The attributes by which a mark carries its look, and that it is being shown after a jump. */
export const LOOK_ATTRIBUTE = 'data-look';
export const FLASH_ATTRIBUTE = 'data-flash';
