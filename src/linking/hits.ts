/** A form of an entry, found as a whole word; whether it refers to the entry is not decided yet. */
export interface Hit {
  start: number;
  end: number;
  /** Tokens `from` to `to`, exclusive. */
  from: number;
  to: number;
  sentence: number;
  form: number;
  /** Number of the entry. */
  entry: number;
  isSurname: boolean;
  /** A preferred or full name, rather than an alias. */
  isFullName: boolean;
  /** Number of the form's rule, 0 for none. */
  rule: number;
}

/** An office's title in the text. */
export interface TitleHit {
  start: number;
  end: number;
  title: number;
}

/** A word that some condition waits for. */
export interface CueHit {
  start: number;
  end: number;
  sentence: number;
  cue: number;
}
