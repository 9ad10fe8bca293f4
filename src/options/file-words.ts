import { DELAY_BOUNDS_MS, DENSITIES, LOOKS, type Settings } from '../model/settings.ts';
import type { FileFault } from '../platform/settings-file.ts';
import type { OptionsWords } from './words/words.ts';

type FileWords = OptionsWords['file'];

/** One fault of a settings file as a sentence: where, what, and what to do about it. */
export function describeFault({ line, path, kind }: FileFault, words: FileWords): string {
  const { faultAt, remedies } = words;
  return faultAt(line, path, kind === 'wrong' ? remedies.wrong(allowedAt(path, words.allowed)) : remedies[kind]);
}

function allowedAt(path: string, words: FileWords['allowed']): string {
  if (path === 'version') return words.whole;
  if (path === 'settings') return words.object;
  if (path.endsWith(']')) return words.item;
  return ALLOWED[path.replace('settings.', '') as keyof Settings]?.(words) ?? words.other;
}

type Allowed = (words: FileWords['allowed']) => string;

const TOGGLE: Allowed = ({ toggle }) => toggle;
const LIST: Allowed = ({ list }) => list;
const oneOf =
  (...values: string[]): Allowed =>
  (words) =>
    words.oneOf(values);

const ALLOWED: Record<keyof Settings, Allowed> = {
  enabled: TOGGLE,
  sitesOff: LIST,
  topicsOff: LIST,
  kindsOff: LIST,
  mutedEntries: LIST,
  occurrences: oneOf('first', 'all'),
  density: oneOf(...DENSITIES),
  look: oneOf(...LOOKS),
  delayMs: ({ between }) => between(DELAY_BOUNDS_MS.min, DELAY_BOUNDS_MS.max),
  theme: oneOf('auto', 'light', 'dark'),
  language: oneOf('auto', 'en', 'ja', 'ko'),
  tellChanges: TOGGLE,
  inlineMarks: TOGGLE,
};
