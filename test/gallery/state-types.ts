import type { CardMode } from '../../src/card/surface.ts';
import type { Subject } from '../../src/dossier/port.ts';
import type { Changed } from '../../src/model/changed.ts';
import type { PageStory } from '../../src/model/messages.ts';
import type { Settings, StoreHealth, SyncState } from '../../src/model/settings.ts';
import type { Page } from '../../src/popup/port.ts';

/** What a reader does on the way to a state, one after another. Each waits for its element, a selector. */
export type Step =
  | { press: string }
  | { type: string; into: string }
  /** Chooses a file of this text. */
  | { choose: string; into: string }
  | { await: string };

interface Framed {
  name: string;
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  steps?: readonly Step[];
}

/** What a view asks for and does not get. */
export type Refusal =
  | 'entry'
  | 'surroundings'
  | 'copy'
  | 'search'
  | 'change'
  | 'topics'
  | 'forget'
  | 'sync'
  | 'once'
  | 'jump'
  | 'keys';

/** An entry in the card, on an article; after a step that ends the card, the bar that offers to undo it. */
export interface CardState extends Framed {
  view: 'card';
  mode: CardMode;
  entry: string;
  articleDate?: string;
  /** The term stands at the top of the article unless said otherwise. */
  at?: 'foot';
  /** What has changed since it was read. */
  changed?: Changed;
  /** Folds to open, by section. */
  open?: readonly string[];
  isPrivate?: boolean;
  refuses?: readonly Refusal[];
}

/** An entry in full, as popup and dossier show it. */
export interface FullState extends Framed {
  view: 'full';
  entry: string;
  articleDate?: string;
}

/** The popup over a page; "terms" stands for one that was read, with six terms. */
export interface PopupState extends Framed {
  view: 'popup';
  page: Page | { kind: 'terms'; isPrivate?: boolean };
  settings?: Partial<Settings>;
  health?: StoreHealth;
  refuses?: readonly Refusal[];
}

/** The dossier of what is in front; a number stands for an article that names as many entries. */
export interface DossierState extends Framed {
  view: 'dossier';
  subject: Exclude<Subject, { kind: 'read' }> | number;
  story?: Partial<PageStory>;
  /** Of its first entry. */
  changed?: Changed;
  refuses?: readonly Refusal[];
}

export interface OptionsState extends Framed {
  view: 'options';
  settings?: Partial<Settings>;
  health?: StoreHealth;
  sync?: SyncState;
  /** Sites that the reader granted. */
  grants?: readonly string[];
  refuses?: readonly Refusal[];
}

export interface WelcomeState extends Framed {
  view: 'welcome';
  refuses?: readonly Refusal[];
}

/** One state of one view. */
export type GalleryState = CardState | FullState | PopupState | DossierState | OptionsState | WelcomeState;

export const DESKTOP = { width: 720, height: 620 };
export const PHONE = { width: 400, height: 720 };
/** A phone that lies, or a common window at 400 % zoom. */
export const LOW = { width: 640, height: 256 };
export const SMALL = { width: 320, height: 560 };
