import { useMemo } from 'preact/hooks';
import type { Entry, EntryHead, EntryId, Kind } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';
import { ChangedContext, ChangedLine } from './Changed.tsx';
import { Statements, TextLanguage } from './Cited.tsx';
import { Citations, citationOrder } from './citations.ts';
import { spellDate } from './dates.ts';
import { EntryHeader } from './EntryHeader.tsx';
import { KindLine } from './KindLine.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { nameOfHead } from './local-name.ts';
import { Naming } from './Names.tsx';
import { OfficeAtDate, Offices } from './Offices.tsx';
import { Positions } from './Positions.tsx';
import { Related } from './Related.tsx';
import { type Form, Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Timeline } from './Timeline.tsx';
import { splitSummary, splitTimeline } from './timeline.ts';
import { useCitations } from './use-citations.ts';
import { useWords } from './words/words.ts';

export interface EntryViewProps {
  entry: Entry;
  /** The article's date, YYYY-MM-DD or a beginning of it; splits the timeline and picks the office. */
  articleDate: string | undefined;
  onOpenEntry: (id: EntryId) => void;
  /** Heads of the entries that the article names; they come first among the related ones. */
  inArticle: readonly EntryHead[] | undefined;
  /** "card" keeps summary and office in sight and folds the rest; "full", the default, shows all. */
  form?: Form;
  /** Topic, map and more: undefined while they are on their way, null where nobody answers. */
  surroundings?: Surroundings | null;
  /** The id that the heading gets, for `aria-labelledby`. */
  headingId?: string;
}

/** Of these kinds readers ask first where that is. */
const SHOWN_BY_PLACE: readonly Kind[] = ['place', 'dispute'];

/** An entry to read: pure, from props alone; every text of the base is set as text. */
export function EntryView(props: EntryViewProps) {
  const { entry, articleDate, onOpenEntry, inArticle = [], form = 'full', surroundings } = props;
  const words = useWords();
  const order = useMemo(() => citationOrder(entry), [entry]);
  const { scope, sources } = useCitations(entry, order);
  const heads = [...(surroundings?.heads ?? []), ...inArticle];
  const nameOf = (id: EntryId) =>
    nameOfHead(heads.find((head) => head.id === id) ?? { title: id.replaceAll('-', ' ') }, words.language);
  const { until, since } = splitTimeline(entry.timeline, articleDate);
  const summary = splitSummary(entry.summary, articleDate);
  const { sections } = words;
  const status = words.status[entry.status];
  const events = { nameOf, onOpenEntry };
  const sinceCount = since.length + summary.since.length;
  const sinceArticle = sinceCount > 0 && (
    <Section name="since" title={sections.since} form={form} count={sinceCount} open>
      {since.length > 0 && <Timeline items={since} {...events} />}
      {summary.since.length > 0 && (
        <p class="now">
          <Statements of={summary.since} />
        </p>
      )}
    </Section>
  );
  return (
    <Citations.Provider value={scope}>
      <TextLanguage.Provider value={entry.language ?? 'en'}>
        <ChangedContext.Provider value={entry.changed}>
          <article class={`entry entry-${form}`}>
            {form === 'full' && <KindLine entry={entry} topic={surroundings?.topic} />}
            <EntryHeader entry={entry} headingId={props.headingId} />
            <ChangedLine changed={entry.changed} />
            <OfficeAtDate entry={entry} articleDate={articleDate} />
            <p class="summary">
              <Statements of={summary.until} />
            </p>
            {entry.status !== 'settled' && !entry.positions.length && (
              <p class="status">
                <b>{status.label}.</b> {status.meaning}
              </p>
            )}
            {entry.positions.length > 0 && (
              <Section
                name="positions"
                title={
                  entry.status === 'settled' ? sections.positions : words.withStatus(status.label, sections.positions)
                }
                form={form}
                count={entry.positions.length}
              >
                <Positions positions={entry.positions} />
              </Section>
            )}
            {entry.place && surroundings !== null && (!surroundings || surroundings.locator) && (
              <Section name="map" title={words.map.title} form={form} open={SHOWN_BY_PLACE.includes(entry.kind)}>
                <LocatorMap entry={entry} locator={surroundings?.locator} />
              </Section>
            )}
            {form === 'card' && sinceArticle}
            {until.length > 0 && (
              <Section
                name="timeline"
                title={articleDate ? sections.until(spellDate(articleDate, words.language)) : sections.timeline}
                form={form}
                count={until.length}
              >
                <Timeline items={until} {...events} />
              </Section>
            )}
            {form === 'full' && sinceArticle}
            {entry.roles.length > 0 && (
              <Section name="offices" title={sections.offices} form={form} count={entry.roles.length}>
                <Offices roles={entry.roles} />
              </Section>
            )}
            {/* The card has the names under the title already. */}
            {(form === 'full' || entry.naming || entry.called.length > 0) && (
              <Section name="naming" title={sections.naming} form={form}>
                <Naming entry={entry} />
              </Section>
            )}
            {entry.related.length > 0 && (
              <Section name="related" title={sections.related} form={form} count={entry.related.length}>
                <Related related={entry.related} inArticle={inArticle} {...events} />
              </Section>
            )}
            <Section name="sources" title={sections.sources} form={form} count={scope.order.length}>
              <Sources entry={entry} order={scope.order} {...sources} />
            </Section>
            <p class="checked">
              {entry.status === 'settled' && <span title={status.meaning}>{status.label} · </span>}
              {words.checked(spellDate(entry.reviewed, words.language))}
            </p>
          </article>
        </ChangedContext.Provider>
      </TextLanguage.Provider>
    </Citations.Provider>
  );
}
