/** Pause in which a pointer that left term and card may come back; comparable products give 200 to 300 ms. */
export const CLOSE_GRACE_MS = 300;

/**
 * Dwelling time before entry and card code are asked for. A pointer that crosses a term has mostly left it by then, and what is
 * left of the usual delay (300 ms) is enough to start the background, run the card's script and draw the card unseen.
 */
export const ASK_AFTER_MS = 50;

/** With a card open, the next term's opens at once; after a fast sample, when the pointer sent nothing for about four frames. */
export const SETTLE_MS = 60;

/** From this speed on the pointer travels and does not point. 10ten Reader, in use for years, draws the line here too. */
export const FAST_PX_PER_MS = 0.5;

/** Samples over which the speed is averaged: one alone is noise, three lag behind a pointer that stops. */
export const SPEED_SAMPLES = 2;

/** Samples further apart than two frames say that the pointer stood still between them. */
export const MAX_SAMPLE_GAP_MS = 32;

/** Opening angle of the cone from a term to its card in which the pointer is taken to be on its way. */
export const CONE_DEGREES = 120;

/** For which what was done can be undone in place: long enough to read a line and reach for it. Later the options still can. */
export const UNDO_MS = 10_000;

/** Half the cone's width at its tip: hands tremble by a few pixels. */
export const CONE_TIP_PX = 6;

/** An unpinned card closes when a scroll carries its term further than about two lines from where it opened. */
export const MOVED_AWAY_PX = 48;
