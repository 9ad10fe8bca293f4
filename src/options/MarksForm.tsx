import { createElement } from 'preact';
import { DENSITIES, LOOKS, type Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { Preview } from './Preview.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { useOptionsWords } from './words/words.ts';

export interface MarksFormProps {
  settings: Pick<Settings, 'look' | 'occurrences' | 'density' | 'inlineMarks'>;
  onChange: (change: Partial<Settings>) => void;
}

/** How terms look on the page, and which of their mentions. */
export function MarksForm({ settings: { look, occurrences, density, inlineMarks }, onChange }: MarksFormProps) {
  const { marks: text } = useOptionsWords();
  const looks = LOOKS.map((value) => ({ value, ...text.looks[value], sample: sampleOf(value, text.sample) }));
  return (
    <>
      <RadioGroup legend={text.look} choices={looks} value={look} onChange={(value) => onChange({ look: value })} />
      <RadioGroup
        legend={text.occurrences}
        choices={[
          { value: 'first', ...text.first },
          { value: 'all', ...text.all },
        ]}
        value={occurrences}
        onChange={(value) => onChange({ occurrences: value })}
      />
      <RadioGroup
        legend={text.density}
        choices={DENSITIES.map((choice) => ({ value: choice, ...text.densities[choice] }))}
        value={density}
        onChange={(value) => onChange({ density: value })}
      />
      <Preview look={look} occurrences={occurrences} />
      <Toggle
        label={text.inline}
        note={text.inlineNote}
        checked={inlineMarks}
        onChange={(value) => onChange({ inlineMarks: value })}
      />
    </>
  );
}

function sampleOf(look: Settings['look'], term: string) {
  return (
    <span class="choice-sample" aria-hidden="true">
      {createElement('backstory-mark', { 'data-look': look }, term)}
    </span>
  );
}
