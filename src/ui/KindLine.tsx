import type { Entry, Topic } from '../model/entry.ts';
import { KindIcon } from './KindIcon.tsx';
import { useWords } from './words/words.ts';

/** What an entry is and where it belongs. `topic`, its topic's names, shows once it is known. */
export function KindLine({ entry, topic }: { entry: Entry; topic: Topic['names'] | undefined }) {
  const words = useWords();
  return (
    <p class="kind">
      <KindIcon kind={entry.kind} />
      <span>
        {words.kinds[entry.kind]}
        {topic && <span class="topic">{topic[words.language] ?? topic.en}</span>}
      </span>
    </p>
  );
}
