import type { OpenSurface, Undo } from '../card/surface.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Reply, Surroundings } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { LinkReply, LinkRequest } from '../model/text.ts';
import type { CreateMarkPainter } from '../paint/marks-global.ts';

/** What sessions need of the world outside their page. content.js fills it in with the platform, tests with doubles. */
export interface Ports {
  link(request: LinkRequest): Promise<Reply<LinkReply>>;
  /** Fails where the id is unknown or nobody answers. */
  loadEntry(id: EntryId): Promise<Entry>;
  loadSurroundings(id: EntryId): Promise<Surroundings>;
  /** Runs card.js here where it has not run yet. */
  loadSurface(): Promise<OpenSurface>;
  /** Runs marks.js here where it has not run yet; undefined where that fails. */
  loadMarks(): Promise<CreateMarkPainter | undefined>;
  /** The reader has read an entry. */
  noteRead(id: EntryId): void;
  mute(id: EntryId): Undo;
  quietPage(): Undo;
  quietSite(): Undo;
  /** Opens the background of the whole article; call it directly in a click. */
  openDossier(): void;
  settings(): Settings;
  /** Whether the extension was updated or switched off under the page. Then all goes, as the script that stays behind can do nothing. */
  isGone(): boolean;
  /** Called when something broke that must not be heard of: all must go. */
  fail(): void;
}

/** The same for one session. */
export interface SessionPorts extends Ports {
  /** Called when the page no longer shows the session's article, from within a change of the page: the session is to be ended. */
  lost(): void;
}
