import type { Settings } from '../model/settings.ts';
import { type Choice, RadioGroup } from './RadioGroup.tsx';
import { useOptionsWords } from './words/words.ts';

/** Each language under its own name, so that whoever chose a wrong one finds the way back. */
const LANGUAGES: Choice<Settings['language']>[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ja', label: '日本語', lang: 'ja' },
  { value: 'ko', label: '한국어', lang: 'ko' },
];

export interface LanguageFormProps {
  language: Settings['language'];
  onChange: (change: Partial<Settings>) => void;
}

/** The language of cards and pages. */
export function LanguageForm({ language, onChange }: LanguageFormProps) {
  const { language: text } = useOptionsWords();
  return (
    <RadioGroup
      legend={text.label}
      choices={[{ value: 'auto', ...text.auto }, ...LANGUAGES]}
      value={language}
      onChange={(value) => onChange({ language: value })}
    />
  );
}
