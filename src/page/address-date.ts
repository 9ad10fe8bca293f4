import { monthNamed } from './month-names.ts';
import { addressesOf } from './own-address.ts';
import { dayOf } from './read-date.ts';

/** What an address says of a date. */
export interface AddressDate {
  /** YYYY-MM-DD, or YYYY-MM where it says no more. */
  date: string;
  /** Whether it is a part of the path, as sites file their articles; else it may be a word of the headline. */
  isFiled: boolean;
}

const FILED = /\/(\d{4})(?:\/[a-z][a-z_-]{1,20})?[/_-](\d{1,2})[/_-](\d{1,2})(?=[/?.]|$)/i;
const FILED_NUMBER = /\/(\d{4})(\d{2})(\d{2})(?=[/?.]|$)/;
const FILED_NAME = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/|$)/i;
const LOOSE = /[/=_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=\D|$)/;
const LOOSE_NUMBER = /[/=_-](\d{4})(\d{2})(\d{2})(?=\D|$)/;
const FILED_MONTH = /\/(\d{4})\/(\d{1,2})(?=\/)/;

/**
 * The date in the page's address, else in the one that it calls its own: "/2016/11/29/", "/2016-11-29-", "/20161129/",
 * "/2016/nov/29/", "/2016/world/11/29/"; also "a=20170309-…" in the query, as portals have it. "/2016/11/" is a month.
 */
export function dateInAddress(document: Document, today: Date): AddressDate | undefined {
  const paths = addressesOf(document);
  for (const path of paths) {
    const date = dayIn(path, today);
    if (date !== undefined) return date;
  }
  for (const path of paths) {
    const [, year, month] = FILED_MONTH.exec(path) ?? [];
    const date = dayOf([year, month, '01'], today);
    if (date !== undefined) return { date: date.slice(0, 7), isFiled: true };
  }
  return undefined;
}

function dayIn(path: string, today: Date): AddressDate | undefined {
  const [, year, name, day] = FILED_NAME.exec(path) ?? [];
  const filed = FILED.exec(path) ?? FILED_NUMBER.exec(path);
  const date =
    (filed && dayOf(filed.slice(1), today)) ??
    (name && dayOf([year, String(monthNamed(name.toLowerCase(), 'en')), day], today));
  if (date) return { date, isFiled: true };
  const loose = (LOOSE.exec(path) ?? LOOSE_NUMBER.exec(path))?.slice(1);
  const other = loose && dayOf(loose, today);
  return other === undefined ? undefined : { date: other, isFiled: false };
}
