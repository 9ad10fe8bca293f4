import { FAST_PX_PER_MS, MAX_SAMPLE_GAP_MS, SPEED_SAMPLES } from './timing.ts';

/** A place of the pointer; `timeStamp` in milliseconds, as events carry it. */
export interface Sample {
  clientX: number;
  clientY: number;
  timeStamp: number;
}

/** Makes a gate that takes each sample of the pointer in turn and answers whether it travels too fast to be pointing. */
export function speedGate(): (sample: Sample) => boolean {
  let last: Sample | undefined;
  let speeds: number[] = [];
  return ({ clientX, clientY, timeStamp }) => {
    const before = last;
    last = { clientX, clientY, timeStamp };
    const elapsedMs = before ? timeStamp - before.timeStamp : 0;
    // Equal times come from coarse clocks (resistFingerprinting): no speed can be told, so none is held against the pointer.
    if (!before || elapsedMs <= 0 || elapsedMs > MAX_SAMPLE_GAP_MS) {
      speeds = [];
      return false;
    }
    const distancePx = Math.hypot(clientX - before.clientX, clientY - before.clientY);
    speeds = [...speeds, distancePx / elapsedMs].slice(-SPEED_SAMPLES);
    return speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length >= FAST_PX_PER_MS;
  };
}
