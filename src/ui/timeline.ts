import type { PartialDate, TimelineItem } from '../model/entry.ts';
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
