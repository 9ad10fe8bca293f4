/** How many words ' ... ' in an alias may stand for. */
export const GAP_WORDS = 8;
