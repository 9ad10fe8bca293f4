import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { env, platform } from 'node:process';
import { aptInstall, canAptInstall } from './apt.ts';
import type { Target } from './paths.ts';

/** Where one family of browsers is found, and how it is got where it is missing. */
interface Family {
  /** The environment variable by which a person names the executable. */
  variable: string;
  /** Commands on the PATH and absolute paths, the preferred first. */
  places: string[];
  /** Debian's and Ubuntu's packages, the preferred first. */
  packages: string[];
  /** What a person does where nothing else helps. */
  advice: string;
}

const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((dir) => dir !== undefined);
const applications = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];

const FAMILIES: Record<Target, Family> = {
  chromium: {
    variable: 'CHROME_PATH',
    places: {
      win32: programFiles.flatMap((dir) => [
        join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(dir, 'Chromium', 'Application', 'chrome.exe'),
        join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
      darwin: applications.flatMap((dir) => [
        join(dir, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(dir, 'Chromium.app/Contents/MacOS/Chromium'),
        join(dir, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ]),
      other: [
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ],
    }[platformKey()],
    packages: ['chromium', 'chromium-browser'],
    advice: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to its executable.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: {
      win32: programFiles.map((dir) => join(dir, 'Mozilla Firefox', 'firefox.exe')),
      darwin: applications.map((dir) => join(dir, 'Firefox.app/Contents/MacOS/firefox')),
      other: ['firefox-esr', 'firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
    }[platformKey()],
    packages: ['firefox-esr', 'firefox'],
    advice: 'Install Firefox 149 or newer, or set FIREFOX_PATH to its executable.',
  },
};

/** The executable of a browser: the one named by CHROME_PATH or FIREFOX_PATH, else from the usual places; undefined if there is none. */
export function findBrowser(target: Target): string | undefined {
  const { variable, places, advice } = FAMILIES[target];
  const named = env[variable];
  if (!named) return places.map(locate).find((path) => path !== undefined);
  const path = locate(named);
  if (!path) throw new Error(`${variable} is ${named}, which cannot be run. ${advice}`);
  return path;
}

/** Like {@link findBrowser}, but gets the browser where apt can, and throws one sentence on what to do where it cannot. */
export function ensureBrowser(target: Target): string {
  const found = findBrowser(target);
  if (found) return found;
  const { packages, advice } = FAMILIES[target];
  if (!canAptInstall()) throw new Error(`No ${target} was found on this machine. ${advice}`);
  console.log(`Getting ${packages[0]} by apt-get, once.`);
  aptInstall(packages);
  const installed = findBrowser(target);
  if (!installed) throw new Error(`apt-get gave no ${target} that can be run. ${advice}`);
  return installed;
}

function platformKey(): 'win32' | 'darwin' | 'other' {
  return platform === 'win32' || platform === 'darwin' ? platform : 'other';
}

/** The absolute path of a command or path, if it can be run. */
function locate(place: string): string | undefined {
  const candidates = isAbsolute(place) ? [place] : (env.PATH ?? '').split(delimiter).map((dir) => join(dir, place));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
