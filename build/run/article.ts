import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { ROOT } from '../paths.ts';
import { type Answer, type SiteServer, serveSites } from './site-server.ts';
import type { StartOptions } from './start-arguments.ts';

/**
 * The outlet under whose name pages of this machine appear, so that the extension reads them without being asked. It is none of
 * those that browsers know to be https only.
 */
export const STAGE_HOST = 'www.koreaherald.com';

/** The page to open, and where it comes from. */
export interface ChosenPage {
  url: string;
  /** The hosts that our own server plays; the rest of the web stays as it is. */
  hosts: string[];
  /** The folder that is served for them, for a page of this machine. */
  folder?: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Finds the page that the command line asks for; fails where its file does not exist. */
export async function findPage({ url, file }: Pick<StartOptions, 'url' | 'file'>): Promise<ChosenPage> {
  if (url !== undefined) return { url: new URL(url).href, hosts: [] };
  const path = file === undefined ? join(ROOT, 'sample', 'article.html') : resolve(file);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new Error(`There is no file ${path}.`);
  return {
    url: new URL(encodeURIComponent(basename(path)), `http://${STAGE_HOST}/`).href,
    hosts: [STAGE_HOST],
    folder: dirname(path),
  };
}

/** Serves a page of this machine, with what lies beside it, under the outlet's name. */
export function servePage({ folder }: ChosenPage): Promise<SiteServer> {
  return serveSites(async ({ pathname }) => (folder === undefined ? undefined : readUnder(folder, pathname)));
}

/** A file of a folder, or undefined where there is none or the path leads out of it. */
export async function readUnder(folder: string, pathname: string): Promise<Answer | undefined> {
  const path = join(folder, decodeURIComponent(pathname));
  if (relative(folder, path).startsWith('..')) return undefined;
  try {
    return { body: await readFile(path), type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}
