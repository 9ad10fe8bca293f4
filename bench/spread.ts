/** What repeated measurements say: their median, and the quartiles between which the middle half of them lies. */
export interface Spread {
  median: number;
  /** First quartile. */
  low: number;
  /** Third quartile. */
  high: number;
  count: number;
}

/** Sums up samples; throws where there are none. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('There is nothing to sum up: no sample was taken.');
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The value below which a share of the sorted samples lies; between two samples it is interpolated. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** A quantity measured at a size. */
export interface Point {
  size: number;
  value: number;
}

/**
 * How a quantity grows with size, as the exponent of size: 0 stays the same, 1 grows in step, 2 with the square. The slope of the
 * straight line through the logarithms; undefined for fewer than two sizes, or where a value is not above zero.
 */
export function growthOf(points: readonly Point[]): number | undefined {
  if (points.some(({ size, value }) => size <= 0 || value <= 0)) return undefined;
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const spread = sum(logs.map(({ x }) => (x - meanX) ** 2));
  return spread > 0 ? sum(logs.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread : undefined;
}

function mean(values: number[]): number {
  return sum(values) / values.length;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
