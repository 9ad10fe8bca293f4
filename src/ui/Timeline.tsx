import type { EntryId, TimelineItem } from '../model/entry.ts';
import { Cited } from './Cited.tsx';
import { DateText } from './DateText.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { LocalName } from './local-name.ts';

interface TimelineProps {
  items: readonly TimelineItem[];
  nameOf: (id: EntryId) => LocalName;
  onOpenEntry: (id: EntryId) => void;
}

/** Dated events, oldest first. The text of an event with an entry of its own leads into that. */
export function Timeline({ items, nameOf, onOpenEntry }: TimelineProps) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li key={`${item.date} ${item.text}`}>
          <DateText date={item.date} />
          <span>
            <Cited statement={item}>
              {item.entry && (
                <EntryLink id={item.entry} name={nameOf(item.entry)} onOpenEntry={onOpenEntry}>
                  {item.text}
                </EntryLink>
              )}
            </Cited>
          </span>
        </li>
      ))}
    </ol>
  );
}
