/**
 * The first of the places 0 to `count` - 1 at which `holds`, found by halving, or `count` where none does. What holds at one place must
 * hold at all after it.
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
