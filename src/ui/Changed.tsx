import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Changed } from '../model/changed.ts';
import { spellDate } from './dates.ts';
import { useWords } from './words/words.ts';

/** What has changed in the entry around; sections of it look here. */
export const ChangedContext = createContext<Changed | undefined>(undefined);

/** One quiet line: which parts of an entry say something else than when the reader read it. */
export function ChangedLine({ changed }: { changed: Changed | undefined }) {
  const { changedSince, sections, language } = useWords();
  if (!changed) return null;
  const parts = changed.parts.map((part) => sections[part]);
  return <p class="changed">{changedSince(parts, spellDate(changed.since, language))}</p>;
}

/** Stands beside the title of a section that has changed; `name` is the section's. */
export function ChangedMark({ name }: { name: string }) {
  const { changed } = useWords();
  const parts: readonly string[] = useContext(ChangedContext)?.parts ?? [];
  // What happened since the article is the end of the timeline.
  return parts.includes(name === 'since' ? 'timeline' : name) ? <span class="changed-mark"> · {changed}</span> : null;
}
