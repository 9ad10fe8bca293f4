import type { Landmark, Locator } from '../../model/locator.ts';
import { ASPECT, type Frame } from './frame.ts';

type Label = Locator['labels'][number];
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The narrowest map that is shown, in CSS pixels; on wider ones labels stand further apart. */
const MAP_PX = { width: 280, height: 280 / ASPECT } as const;
/** Size of labels, and what a letter takes of it: Latin about half, East Asian all. */
const LABEL_PX = 11;
const LATIN_LETTER_PX = 6;
const LINE_PX = 15;
/** Room around the place's own mark, and beneath it for its name. */
const MARK_PX = { across: 9, name: 64, nameHeight: 40 } as const;
/** Between the dot of a city and its name. */
const DOT_PX = 6;

/** The landmarks that a map names, as it has room for them; those of the list's beginning come first. */
export function labelsOn(frame: Frame, mark: Locator['mark'], landmarks: readonly Landmark[]): Label[] {
  const taken: Box[] = markBoxes(mark);
  const labels: Label[] = [];
  for (const landmark of landmarks) {
    if (frame.span > landmark.upTo || frame.span < (landmark.from ?? 0)) continue;
    const { x, y } = frame.at(landmark);
    const box = boxOf(landmark, x * MAP_PX.width, y * MAP_PX.height);
    const isOn = box.left >= 0 && box.right <= MAP_PX.width && box.top >= 0 && box.bottom <= MAP_PX.height;
    if (!isOn || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.push({ kind: landmark.kind, names: landmark.names, x, y });
  }
  return labels;
}

function markBoxes({ x, y }: Locator['mark']): Box[] {
  const [left, top] = [x * MAP_PX.width, y * MAP_PX.height];
  const { across, name, nameHeight } = MARK_PX;
  return [
    { left: left - across, right: left + across, top: top - across, bottom: top + across },
    { left: left - name, right: left + name, top: top + across, bottom: top + across + nameHeight },
  ];
}

/** A city's name stands to the right of its dot, other names upon their places. */
function boxOf({ kind, names }: Landmark, x: number, y: number): Box {
  const width = Math.max(...Object.values(names).map(widthOf));
  const left = kind === 'city' ? x - DOT_PX / 2 : x - width / 2;
  const right = kind === 'city' ? x + DOT_PX + width : x + width / 2;
  return { left, right, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2fff' ? LABEL_PX : LATIN_LETTER_PX), 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
