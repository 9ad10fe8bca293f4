import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitationScope } from './citations.ts';

/** Keeps which source a citation led to, and gives the focus to the source and back. `order` are the sources' keys by number. */
export function useCitations(entry: CitationScope['entry'], order: string[]) {
  const [target, setTarget] = useState<{ key: string; from: HTMLElement } | undefined>();
  const targetRef = useRef<HTMLLIElement>(null);
  const scope: CitationScope = { entry, order, goTo: (key, from) => setTarget({ key, from }) };
  useEffect(() => {
    const row = targetRef.current;
    if (!target || !row) return;
    const fold = row.closest('details');
    if (fold) fold.open = true;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }, [target]);
  const back = () => {
    target?.from.focus();
    setTarget(undefined);
  };
  return { scope, sources: { target: target && { key: target.key, back }, targetRef } };
}
