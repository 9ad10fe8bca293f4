import type { Settings } from '../model/settings.ts';
import { WORDS } from './words.ts';

const NAMES: Record<keyof Settings, string> = {
  enabled: WORDS.enabled.label,
  sitesOff: 'Sites switched off',
  topicsOff: 'Topics switched off',
  kindsOff: 'Kinds switched off',
  mutedEntries: WORDS.muted.title,
  occurrences: WORDS.marks.occurrences,
  density: WORDS.marks.density,
  look: WORDS.marks.look,
  delayMs: 'Card opens after',
  theme: WORDS.card.theme,
  language: 'Language',
  inlineMarks: WORDS.marks.inline,
};

/** A setting's name for readers. */
export function nameOf(setting: string): string {
  return NAMES[setting as keyof Settings] ?? setting;
}

/** A setting's value for readers, save those that are lists. */
export function wordsForValue(setting: keyof Settings, settings: Settings): string {
  const { marks, card } = WORDS;
  if (setting === 'look') return marks.looks[settings.look].label;
  if (setting === 'occurrences') return marks[settings.occurrences].label;
  if (setting === 'density') return marks.densities[settings.density].label;
  if (setting === 'theme') return card.themes[settings.theme].label;
  if (setting === 'delayMs') return card.seconds(settings.delayMs);
  const value = settings[setting];
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
