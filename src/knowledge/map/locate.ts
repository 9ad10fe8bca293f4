import type { Entry, Place } from '../../model/entry.ts';
import type { BaseMap, Locator } from '../../model/locator.ts';
import { bearingsOf } from './bearings.ts';
import { frameAround } from './frame.ts';
import { labelsOn } from './labels.ts';

/** Lays out the map of a place. */
export function locate(place: Place, status: Entry['status'], base: BaseMap): Locator {
  const frame = frameAround(place, base);
  const mark = frame.at(place);
  return {
    path: frame.coast.path,
    viewBox: frame.viewBox,
    mark,
    labels: labelsOn(frame, mark, base.landmarks),
    place,
    bearings: bearingsOf(place, base.landmarks, { sides: status === 'disputed' }),
  };
}
