import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { TARGETS, type Target } from '../paths.ts';
import { SCHEMES, type Scheme } from './launch.ts';

export const USAGE = `npm start -- [options]
  --browser chromium|firefox  the browser to open (chromium)
  --url URL                   a page of the web instead of the sample article
  --file FILE                 a page on this machine instead of it, read as an outlet's
  --headless                  show no window: print the terms found and write screenshots; so by itself without a display
  --screenshots DIR           where to write them (screenshots)
  --scheme light|dark         the colours that the browser asks pages for (the system's)
  --unfinished                build although the knowledge base has problems`;

/** What the command line of `npm start` asks for. */
export interface StartOptions {
  target: Target;
  url?: string;
  file?: string;
  headless: boolean;
  screenshots: string;
  scheme?: Scheme;
  unfinished: boolean;
  help: boolean;
}

/** Reads the command line; throws a sentence on what is wrong with it. */
export function readArguments(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chromium' },
      url: { type: 'string' },
      file: { type: 'string' },
      headless: { type: 'boolean', default: !hasDisplay() },
      screenshots: { type: 'string', default: 'screenshots' },
      scheme: { type: 'string' },
      unfinished: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { browser, url, file, scheme: wanted, ...rest } = values;
  const target = TARGETS.find((name) => name === browser);
  if (!target) throw new Error(`--browser is ${browser}; it can be ${TARGETS.join(' or ')}.`);
  const scheme = SCHEMES.find((name) => name === wanted);
  if (wanted !== undefined && !scheme) throw new Error(`--scheme is ${wanted}; it can be ${SCHEMES.join(' or ')}.`);
  if (url !== undefined && file !== undefined) throw new Error('Give --url or --file, not both.');
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw new Error(`--url is ${url}; it has to begin with https:// or http://.`);
  return { target, url, file, scheme, ...rest };
}

/** Whether a window could be shown. Only on Linux and its kin can a machine be without. */
function hasDisplay(): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
