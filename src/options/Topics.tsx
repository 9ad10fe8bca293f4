import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { useLanguage } from '../ui/words/language.ts';
import type { CountedTopic, OptionsPort } from './port.ts';
import { useOptionsWords } from './words/words.ts';

export interface TopicsFormProps {
  /** Undefined while they load, null where that failed. */
  topics: CountedTopic[] | undefined | null;
  off: readonly string[];
  onChange: (off: (topicsOff: string[]) => string[]) => void;
}

/** A switch for each topic, with what it is about and how many entries it has. */
export function TopicsForm({ topics, off, onChange }: TopicsFormProps) {
  const { topics: text } = useOptionsWords();
  const language = useLanguage();
  if (topics === null)
    return (
      <p class="note" role="alert">
        {text.failed}
      </p>
    );
  return (
    <div class="rows" aria-busy={!topics}>
      {topics?.map(({ id, names, description, descriptions, count }) => (
        <Toggle
          key={id}
          label={names[language] ?? names.en}
          note={descriptions?.[language] ?? description}
          noteLang={descriptions?.[language] ? undefined : 'en'}
          aside={text.entries(count)}
          checked={!off.includes(id)}
          onChange={(on) => onChange((present) => [...present.filter((other) => other !== id), ...(on ? [] : [id])])}
        />
      ))}
    </div>
  );
}

/** {@link TopicsForm} over the packaged topics. */
export function Topics({ port, settings }: { port: OptionsPort; settings: Settings }) {
  const [topics, setTopics] = useState<CountedTopic[] | null>();
  useEffect(() => {
    port.topics().then(setTopics, () => setTopics(null));
  }, [port]);
  return (
    <TopicsForm
      topics={topics}
      off={settings.topicsOff}
      onChange={(off) => port.settings.change(({ topicsOff }) => ({ topicsOff: off(topicsOff) }))}
    />
  );
}
