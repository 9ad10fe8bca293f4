import type { PageRequests } from '../model/messages.ts';
import { isDate, isWords, type ParamChecks } from './validate-messages.ts';
import { isBoolean, isOneOf, isWholeNumber } from './validate-shape.ts';

/** What requests to a page have to hold. */
export const PAGE_CHECKS: ParamChecks<keyof PageRequests> = {
  pageState: () => true,
  jump: ({ entryId, n }) => isWords(entryId) && isWholeNumber(0, Number.MAX_SAFE_INTEGER)(n),
  pageStory: () => true,
  back: () => true,
  setDate: ({ date }) => date === null || (isDate(date) && date.length === 10),
  pause: ({ paused }) => isBoolean(paused),
  step: ({ by }) => isOneOf([1, 0, -1])(by),
  closeCard: () => true,
  leave: () => true,
};
