import { useState } from 'preact/hooks';
import type { EntryId, PartialDate } from '../model/entry.ts';
import { Cited, TextLanguage } from '../ui/Cited.tsx';
import { DateText } from '../ui/DateText.tsx';
import { spellDate } from '../ui/dates.ts';
import { EntryLink } from '../ui/EntryLink.tsx';
import { useWords } from '../ui/words/words.ts';
import { type MergedEvent, weightiest } from './merge-timeline.ts';
import { MoreButton } from './Part.tsx';
import { StripView } from './StripView.tsx';
import { localName } from './titled.ts';

interface MergedTimelineProps {
  until: readonly MergedEvent[];
  since: readonly MergedEvent[];
  articleDate: PartialDate | undefined;
  onOpen: (id: EntryId) => void;
}

/** Events on each side of the article that are read at once; the rest comes when asked for. */
const MOST = { until: 16, since: 8 };

/** One history of all the article's entries: drawn, then told, with what the article's reader could know apart from what came since. */
export function MergedTimeline({ until, since, articleDate, onOpen }: MergedTimelineProps) {
  const { sections, language } = useWords();
  return (
    <>
      <StripView until={until} since={since} articleDate={articleDate} />
      {until.length > 0 && (
        <section data-section="until">
          {articleDate && <h3>{sections.until(spellDate(articleDate, language))}</h3>}
          <Events events={until} most={MOST.until} onOpen={onOpen} />
        </section>
      )}
      {since.length > 0 && (
        <section data-section="since">
          <h3 class="section-title">{sections.since}</h3>
          <Events events={since} most={MOST.since} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

function Events({
  events,
  most,
  onOpen,
}: {
  events: readonly MergedEvent[];
  most: number;
  onOpen: (id: EntryId) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? events : weightiest(events, most);
  return (
    <>
      <ol class="timeline">
        {shown.map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <DateText date={event.date} />
            <div>
              <TextLanguage.Provider value={event.textLanguage ?? 'en'}>
                <Cited statement={event} />
              </TextLanguage.Provider>
              <p class="owners">
                {event.of.map((owner) => (
                  <EntryLink key={owner.id} id={owner.id} name={localName(owner)} onOpenEntry={onOpen} />
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {events.length > most && <MoreButton isWhole={isWhole} count={events.length} onChange={setWhole} />}
    </>
  );
}
