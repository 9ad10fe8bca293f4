/** A keyboard command of the manifest and the key that it has now; empty where it has none. */
export interface CommandKey {
  name: string;
  key: string;
}

/** What the first page asks of the rest of the extension. */
export interface WelcomePort {
  /** Empty where the browser has no commands, as on phones. */
  keys(): Promise<CommandKey[]>;
  /** Marks the paragraph's terms and opens their cards until the signal aborts. */
  readSample(sample: HTMLElement, signal: AbortSignal): void;
}
