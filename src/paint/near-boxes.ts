import { type BoxGroup, continuesGroup, groupOfOne, isEmpty } from './box-group.ts';
import { watchSizes } from './sizes.ts';

/** Boxes within this distance of the screen count as near, in screens: a fast scroll still meets painted text. */
const NEAR_SCREENS = 1;
/** A group is within reach while one of its ends is so near, in screens: farther than its other boxes are, also where text has grown fourfold. */
const REACH_SCREENS = 6;

/** Elements of which it is known whether they are on or near the screen. */
export interface NearBoxes {
  watch(box: Element): void;
  unwatch(box: Element): void;
  isNear(box: Element): boolean;
  stop(): void;
}

/**
 * Watches elements; `moved` is told of each that came near or left. Chromium's frames cost more with each element that is observed: of
 * those far from the screen only the first and the last of a group are.
 */
export function watchNearBoxes(moved: (box: Element, isNear: boolean) => void): NearBoxes {
  const near = new Set<Element>();
  /** All that is watched; undefined before it was measured. */
  const groupOf = new Map<Element, BoxGroup | undefined>();
  const resized = watchSizes((parent) => {
    for (const group of new Set(groupOf.values())) if (group?.first.parentElement === parent) disband(group);
  });

  const setNear = (box: Element, isNear: boolean) => {
    if (near.has(box) === isNear) return;
    if (isNear) near.add(box);
    else near.delete(box);
    moved(box, isNear);
  };
  const one = observe(NEAR_SCREENS, (entries) => {
    for (const { target, isIntersecting } of entries)
      if (groupOf.get(target)?.isReached) setNear(target, isIntersecting);
  });
  const ends = observe(REACH_SCREENS, (entries) => measure(entries.filter(({ target }) => groupOf.has(target))));
  const measure = (entries: IntersectionObserverEntry[]) => {
    const touched = new Set<BoxGroup>();
    let first: IntersectionObserverEntry | undefined;
    let last: IntersectionObserverEntry | undefined;
    for (const entry of entries) {
      const { target, isIntersecting } = entry;
      let group = groupOf.get(target);
      if (group === undefined) {
        const before = last && groupOf.get(last.target);
        if (first && last && before && continuesGroup(first, last, entry)) append(before, target);
        else {
          first = entry;
          groupOf.set(target, groupOfOne(entry));
        }
        last = entry;
        group = groupOf.get(target) as BoxGroup;
        // No frame is lost for what the reader sees.
        if (isIntersecting && isNearScreen(entry)) setNear(target, true);
      } else if (isEmpty(entry) && group.boxes.size > 1) {
        disband(group);
        continue;
      }
      if (target !== group.first && target !== group.last) continue;
      if (isIntersecting) group.reached.add(target);
      else group.reached.delete(target);
      touched.add(group);
    }
    for (const group of touched) reach(group, group.reached.size > 0);
  };
  const append = (group: BoxGroup, box: Element) => {
    if (group.last !== group.first) {
      ends.unobserve(group.last);
      group.reached.delete(group.last);
    }
    group.last = box;
    group.boxes.add(box);
    groupOf.set(box, group);
  };
  const reach = (group: BoxGroup, isReached: boolean) => {
    if (group.isReached === isReached) return;
    group.isReached = isReached;
    for (const box of group.boxes) {
      if (isReached) one.observe(box);
      else {
        one.unobserve(box);
        setNear(box, false);
      }
    }
  };
  /** Has its boxes measured anew, each for itself; till then they are as near as they were. */
  const disband = (group: BoxGroup | undefined) => {
    for (const box of group?.boxes ?? []) {
      groupOf.set(box, undefined);
      one.unobserve(box);
      ends.unobserve(box);
      ends.observe(box);
    }
  };
  return {
    watch(box) {
      groupOf.set(box, undefined);
      ends.observe(box);
      resized.watch(box.parentElement);
    },
    unwatch(box) {
      const group = groupOf.get(box);
      groupOf.delete(box);
      near.delete(box);
      one.unobserve(box);
      ends.unobserve(box);
      group?.boxes.delete(box);
      if (box === group?.first || box === group?.last) disband(group);
    },
    isNear: (box) => near.has(box),
    stop() {
      one.disconnect();
      ends.disconnect();
      resized.stop();
      groupOf.clear();
      near.clear();
    },
  };
}

function observe(screens: number, see: (entries: IntersectionObserverEntry[]) => void): IntersectionObserver {
  const margin = `${screens * 100}%`;
  // The second margin is for text in boxes that scroll by themselves.
  return new IntersectionObserver(see, { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit);
}

function isNearScreen({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): boolean {
  return bottom >= -NEAR_SCREENS * innerHeight && top <= (1 + NEAR_SCREENS) * innerHeight;
}
