import type { Entry } from '../model/entry.ts';
import { KindIcon } from './KindIcon.tsx';
import { spellId } from './spell-id.ts';
import { useWords } from './words/words.ts';

/** What an entry is and where it belongs. `topicName` is spelled from the topic's id where the caller does not know it. */
export function KindLine({ entry, topicName }: { entry: Entry; topicName?: string }) {
  const words = useWords();
  return (
    <p class="kind">
      <KindIcon kind={entry.kind} />
      {words.kinds[entry.kind]}
      <span class="topic">{topicName ?? spellId(entry.topic)}</span>
    </p>
  );
}
