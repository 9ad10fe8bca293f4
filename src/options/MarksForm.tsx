import { createElement } from 'preact';
import { DENSITIES, LOOKS, type Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { Preview } from './Preview.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { WORDS } from './words.ts';

const { marks: TEXT } = WORDS;

export interface MarksFormProps {
  settings: Pick<Settings, 'look' | 'occurrences' | 'density' | 'inlineMarks'>;
  onChange: (change: Partial<Settings>) => void;
}

/** How terms look on the page, and which of their mentions. */
export function MarksForm({ settings: { look, occurrences, density, inlineMarks }, onChange }: MarksFormProps) {
  const looks = LOOKS.map((value) => ({ value, ...TEXT.looks[value], sample: sampleOf(value) }));
  return (
    <>
      <RadioGroup legend={TEXT.look} choices={looks} value={look} onChange={(value) => onChange({ look: value })} />
      <RadioGroup
        legend={TEXT.occurrences}
        choices={[
          { value: 'first', ...TEXT.first },
          { value: 'all', ...TEXT.all },
        ]}
        value={occurrences}
        onChange={(value) => onChange({ occurrences: value })}
      />
      <RadioGroup
        legend={TEXT.density}
        choices={DENSITIES.map((choice) => ({ value: choice, ...TEXT.densities[choice] }))}
        value={density}
        onChange={(value) => onChange({ density: value })}
      />
      <Preview look={look} occurrences={occurrences} />
      <Toggle
        label={TEXT.inline}
        note={TEXT.inlineNote}
        checked={inlineMarks}
        onChange={(value) => onChange({ inlineMarks: value })}
      />
    </>
  );
}

function sampleOf(look: Settings['look']) {
  return (
    <span class="choice-sample" aria-hidden="true">
      {createElement('backstory-mark', { 'data-look': look }, 'Term')}
    </span>
  );
}
