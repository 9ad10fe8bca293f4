import type { Settings } from '../model/settings.ts';
import type { OptionsWords } from './words/words.ts';

/** A setting's name for readers; that of one which is not known as it stands. */
export function nameOf(
  setting: string,
  { settings, enabled, muted, reads, marks, card, language }: OptionsWords,
): string {
  const names: Record<keyof Settings, string> = {
    ...settings,
    enabled: enabled.label,
    mutedEntries: muted.title,
    occurrences: marks.occurrences,
    density: marks.density,
    look: marks.look,
    theme: card.theme,
    language: language.title,
    tellChanges: reads.toggle,
    inlineMarks: marks.inline,
  };
  return names[setting as keyof Settings] ?? setting;
}

/** The names of several settings in a row. */
export function namesOf(settings: readonly string[], words: OptionsWords): string {
  return settings.map((setting) => nameOf(setting, words)).join(words.list);
}

/** A setting's value for readers, save those that are lists. */
export function wordsForValue(setting: keyof Settings, settings: Settings, words: OptionsWords): string {
  const { marks, card, language } = words;
  if (setting === 'look') return marks.looks[settings.look].label;
  if (setting === 'occurrences') return marks[settings.occurrences].label;
  if (setting === 'density') return marks.densities[settings.density].label;
  if (setting === 'theme') return card.themes[settings.theme].label;
  if (setting === 'delayMs') return card.seconds(settings.delayMs);
  if (setting === 'language') return settings.language === 'auto' ? language.auto.label : spoken(settings.language);
  const value = settings[setting];
  return typeof value === 'boolean' ? (value ? words.on : words.off) : String(value);
}

/** A language's name in itself. */
function spoken(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
