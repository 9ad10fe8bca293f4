import type { PartialDate, Statement, TimelineItem } from '../model/entry.ts';
import { compareDates } from '../model/partial-date.ts';

/** A timeline cut at the article's date, both parts oldest first. */
export interface SplitTimeline {
  until: TimelineItem[];
  since: TimelineItem[];
}

/**
 * Cuts a timeline at the article's date. An event that is not dated exactly enough to be later ("2015" in an article of
 * 28 December 2015) stays with what stood then: "since" is a claim, and unsure means no claim. Without a date all is "until".
 */
export function splitTimeline(timeline: readonly TimelineItem[], articleDate: PartialDate | undefined): SplitTimeline {
  const isLater = ({ date }: TimelineItem) => articleDate !== undefined && compareDates(date, articleDate) > 0;
  return { until: timeline.filter((item) => !isLater(item)), since: timeline.filter(isLater) };
}

/**
 * Cuts a summary at the article's date: what holds only as of a later day ("has led it since 2025"), or speaks of a later year, is news to the
 * article's reader. The first statement says what the thing is, so that it stays whatever years it names; a summary of nothing else
 * stays whole, as an entry without one says nothing.
 */
export function splitSummary(
  summary: readonly Statement[],
  articleDate: PartialDate | undefined,
): { until: Statement[]; since: Statement[] } {
  if (articleDate === undefined) return { until: [...summary], since: [] };
  const isAfter = (date: PartialDate) => compareDates(date, articleDate) > 0;
  const isLater = ({ as_of, text }: Statement, index: number) =>
    (as_of !== undefined && isAfter(as_of)) || (index > 0 && yearsIn(text).some(isAfter));
  const until = summary.filter((statement, index) => !isLater(statement, index));
  return until.length ? { until, since: summary.filter(isLater) } : { until: [...summary], since: [] };
}

/** The years that a sentence names, in any of the languages; other numbers of four digits have a comma in our texts. */
function yearsIn(text: string): PartialDate[] {
  return text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? [];
}
