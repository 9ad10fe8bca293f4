/* Entry point of card.js, which the content script asks for on the first dwell: the card's view, and what draws it. */
import { openSurface } from './open-surface.tsx';
import { offerSurface } from './surface-global.ts';

offerSurface(openSurface);
