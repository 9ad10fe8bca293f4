import { isRendered } from './rendered.ts';

/** Hidden text this far from the screen, in screens, is read as soon as it is shown. */
const NEAR = '200% 0px';

/** Waits for hidden elements to be shown. */
export interface RevealWatch {
  watch(element: Element): void;
}

/**
 * Tells when elements that were hidden come to be shown, as behind "read more". An observer of boxes knows it for nothing;
 * watching class and style attributes would wake us with every carousel.
 */
export function watchReveals(report: (elements: Element[]) => void, signal: AbortSignal): RevealWatch {
  if (typeof IntersectionObserver !== 'function') return { watch() {} };
  const observer = new IntersectionObserver(
    (entries) => {
      const shown = entries.filter(({ isIntersecting, target }) => isIntersecting && isRendered(target));
      for (const { target } of shown) observer.unobserve(target);
      if (shown.length > 0) report(shown.map(({ target }) => target));
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return { watch: (element) => observer.observe(element) };
}
