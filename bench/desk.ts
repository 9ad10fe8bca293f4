import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Target } from '../build/paths.ts';
import { type Control, openControl } from '../build/run/control.ts';
import type { BrowserWithExtension } from '../build/run/launch.ts';
import { builtExtension, launchOn } from '../build/run/played-web.ts';
import { type Answer, serveSites } from '../build/run/site-server.ts';
import { endBackground } from '../test/e2e/harness/background.ts';
import { BARE_HOST, writeBareExtension } from './bare-extension.ts';

/** Who runs on a page: Backstory, nobody, or the bare extension. */
export type Guest = 'ours' | 'nobody' | 'bare';

/** An outlet's host that no browser insists on https for, one that is not listed, and the bare extension's. */
const HOSTS: Record<Guest, string> = {
  ours: 'www.koreaherald.com',
  nobody: 'notes.backstory-test.org',
  bare: BARE_HOST,
};

/** Files of the extension by their paths in it. */
export type KnowledgeFiles = ReadonlyMap<string, string | Uint8Array>;

/** A browser with Backstory and the bare extension, and a web that we play: the same pages on each host. */
export interface Desk extends BrowserWithExtension {
  control: Control;
  /** An own page of the bare extension, where the browser lets us open one. */
  bare: Page | undefined;
  /** Puts a page under a path, and gives its address with the given guest. */
  play(path: string, answer: Answer): (guest: Guest) => string;
  /** The tab in which pages are measured. */
  tab: Page;
  /** Puts other files of knowledge, by their paths, into the extension, and ends its background; nothing where they are there already. */
  useKnowledge(name: string, files: () => Promise<KnowledgeFiles>): Promise<void>;
  /** Goes back to the knowledge that the build wrote. */
  useShippedKnowledge(): Promise<void>;
  /** Ends the background of both extensions, as browsers do when there is nothing to do. */
  sleep(): Promise<void>;
}

/** Name of the knowledge that a build puts into the extension. */
const SHIPPED = 'shipped';

/** Sets up a desk in `scratch` with what `npm run build` wrote. */
export async function sitDown(target: Target, scratch: string): Promise<Desk> {
  const built = builtExtension(target);
  const [extension, bareFolder] = [join(scratch, target), join(scratch, `bare-${target}`)];
  // A copy: measurements put other knowledge into it.
  await cp(built, extension, { recursive: true });
  await writeBareExtension(target, bareFolder);

  let knowledge = SHIPPED;
  const played = new Map<string, Answer>();
  const server = await serveSites(({ pathname }) => played.get(pathname));
  const reader = await launchOn(server, target, extension);
  const bareId = await reader.browser.installExtension(bareFolder);
  const control = await openControl(reader);
  const desk: Desk = {
    ...reader,
    control,
    bare: target === 'chromium' ? await openBarePage(reader, bareId) : undefined,
    play(path, answer) {
      played.set(path, answer);
      return (guest) => `http://${HOSTS[guest]}${path}`;
    },
    tab: await reader.browser.newPage(),
    async useKnowledge(name, files) {
      if (name === knowledge) return;
      for (const [path, content] of await files()) {
        await mkdir(dirname(join(extension, path)), { recursive: true });
        await writeFile(join(extension, path), content);
      }
      knowledge = name;
      await desk.sleep();
    },
    async useShippedKnowledge() {
      if (knowledge === SHIPPED) return;
      await cp(join(built, 'knowledge'), join(extension, 'knowledge'), { recursive: true });
      knowledge = SHIPPED;
      await desk.sleep();
    },
    async sleep() {
      await endBackground(desk);
      // Chromium ends all service workers at once.
      if (target === 'firefox') await endBackground({ ...desk, extensionId: bareId });
    },
    async close() {
      await reader.close();
      await server.close();
    },
  };
  return desk;
}

async function openBarePage({ browser }: BrowserWithExtension, id: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/bare.html`, { waitUntil: 'domcontentloaded' });
  return page;
}
