/** A function that answers `otherwise` instead of throwing, and tells `failed`: nothing of ours may show in a page's console. */
export function safely<A extends unknown[], R>(
  run: (...args: A) => R,
  failed: () => void,
  otherwise: R,
): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch {
      failed();
      return otherwise;
    }
  };
}
