import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fold } from '../model/fold.ts';

/**
 * Ids of the sections under `root` whose texts hold every word of the query, upper and lower case alike; undefined where nothing is
 * looked for. Looks at what stands there, so that a section is found by whatever a reader can read in it; again with other `words`, not
 * with other settings: what was found stays while it is used.
 */
export function useFound(
  root: RefObject<HTMLElement | null>,
  query: string,
  words: unknown,
): ReadonlySet<string> | undefined {
  const [found, setFound] = useState<ReadonlySet<string>>();
  useLayoutEffect(() => {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    if (!wanted.length || !root.current) return setFound(undefined);
    const sections = [...root.current.querySelectorAll('.section')];
    const holdsAll = ({ textContent }: Element) => {
      const text = fold(textContent ?? '');
      return wanted.every((word) => text.includes(word));
    };
    setFound(new Set(sections.filter(holdsAll).map(({ id }) => id)));
  }, [root, query, words]);
  return found;
}
