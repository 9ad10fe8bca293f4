import { dayOf, monthOf } from './read-date.ts';

/**
 * The date in a page's address: "/2016/11/29/", "/2016-11-29-", "/20161129/", "/2016/nov/29/"; also "a=20170309-…" in the
 * query, as portals have it.
 */
export function dateInAddress(address: string, today: Date): string | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/, '');
  const numbers =
    /[/=_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=\D|$)/.exec(path) ?? /[/=_-](\d{4})(\d{2})(\d{2})(?=\D|$)/.exec(path);
  if (numbers !== null) return dayOf(numbers.slice(1), today);
  const named = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/|$)/i.exec(path);
  return named === null ? undefined : dayOf([named[1], monthOf(named[2]), named[3]], today);
}
