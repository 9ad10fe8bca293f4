import { DELAY_BOUNDS_MS, DENSITIES, LOOKS, type Settings } from '../model/settings.ts';
import type { FileFault } from '../platform/settings-file.ts';
import { WORDS } from './words.ts';

/** One fault of a settings file as a sentence: where, what, and what to do about it. */
export function describeFault({ line, path, kind }: FileFault): string {
  return WORDS.file.faultAt(line, path, REMEDIES[kind](path));
}

/** What is wrong with a settings file, and what to do about it. */
const REMEDIES: Record<FileFault['kind'], (path: string) => string> = {
  large: () => 'the file is far larger than settings can be. Choose a file that Backstory saved.',
  syntax: () => 'this is not JSON. Look for a comma, quotation mark or bracket that is missing or too many.',
  depth: () => 'lists and objects stand too deep in one another. Settings need three levels.',
  twice: () => 'this name stands twice. Take one of them out.',
  foreign: () => 'this is no settings file of Backstory. One begins with "backstory": "settings".',
  newer: () => 'the file comes from a newer release. Update Backstory, then read it again.',
  unknown: () => 'there is no setting of this name. Correct the name, or take the line out.',
  wrong: (path) => `this cannot stand here. It has to be ${allowed(path)}.`,
};

function allowed(path: string): string {
  if (path === 'version') return 'a whole number from 1 on';
  if (path === 'settings') return 'an object, { … }';
  if (path.endsWith(']')) return 'a text of at most 253 characters, in quotation marks';
  return ALLOWED[path.replace('settings.', '') as keyof Settings] ?? 'another value';
}

const SWITCH = 'true or false';
const LIST = 'a list of texts, [ … ], of at most 10,000';
const ALLOWED: Record<keyof Settings, string> = {
  enabled: SWITCH,
  sitesOff: LIST,
  topicsOff: LIST,
  kindsOff: LIST,
  mutedEntries: LIST,
  occurrences: '"first" or "all"',
  density: DENSITIES.map((density) => `"${density}"`).join(', '),
  look: LOOKS.map((look) => `"${look}"`).join(', '),
  delayMs: `a whole number from ${DELAY_BOUNDS_MS.min} to ${DELAY_BOUNDS_MS.max}`,
  theme: '"auto", "light" or "dark"',
  language: '"auto", "en", "ja" or "ko"',
  inlineMarks: SWITCH,
};
