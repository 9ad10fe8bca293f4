import { expect } from 'vitest';
import type { Target } from '../../../build/paths.ts';
import { type Control, openControl } from '../../../build/run/control.ts';
import type { BrowserWithExtension } from '../../../build/run/launch.ts';
import { builtExtension, launchOn } from '../../../build/run/played-web.ts';
import { type Answering, type SiteServer, serveSites } from '../../../build/run/site-server.ts';
import { type Article, openArticle } from './article.ts';
import { isOfBrowser } from './browser-requests.ts';
import { type Complaints, listen } from './complaints.ts';

/** A reader's desk: a browser with the extension, and a web that we play. */
export interface Desk extends BrowserWithExtension {
  control: Control;
  server: SiteServer;
  /** Opens a page in a new tab and returns once it is loaded. */
  open(url: string): Promise<Article>;
  complaints: Complaints;
  /** Closes all, and fails if a script of ours complained, or if anything was asked of the network that the played pages do not hold. */
  leave(): Promise<void>;
}

/**
 * Sets up a desk. Everything that `answer` does not know is 404, and counts as a request that nobody should have made, unless
 * `isPages` says that the played pages make it themselves. A complaint of the browser counts unless `isWanted` says that the test provokes it.
 */
export async function sitDown(
  target: Target,
  answer: Answering,
  isPages = (_url: string) => false,
  isWanted = (_complaint: string) => false,
): Promise<Desk> {
  const extension = builtExtension(target);
  const unknown: string[] = [];
  const server = await serveSites(async (url) => {
    const known = await answer(url);
    if (!known && url.pathname !== '/favicon.ico') unknown.push(url.href);
    return known;
  });
  const reader = await launchOn(server, target, extension);
  const complaints = await listen(reader);
  const control = await openControl(reader);
  return {
    ...reader,
    control,
    server,
    complaints,
    open: (url) => openArticle(reader, control, url),
    async leave() {
      const complained = await complaints.scripts();
      await reader.close();
      await server.close();
      const tunnels = server.seen.filter(({ method }) => method === 'CONNECT').map(({ url }) => url);
      expect([...unknown, ...tunnels].filter((url) => !isOfBrowser(url) && !isPages(url))).toEqual([]);
      expect(complained.filter((complaint) => !isWanted(complaint))).toEqual([]);
    },
  };
}
