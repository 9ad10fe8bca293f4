import { type ComponentChildren, toChildArray } from 'preact';
import { useId, useState } from 'preact/hooks';
import { WORDS } from './words.ts';

/** A part of the dossier under its heading; `name` names it in style sheets and tests. */
export function Part({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" data-part={name} aria-labelledby={id}>
      <h2 class="part-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A list of which at most `most` items stand until the reader asks for all. Printing gives what stands. */
export function ShortList({
  most,
  class: name,
  children,
}: {
  most: number;
  class: string;
  children: ComponentChildren;
}) {
  const [isWhole, setWhole] = useState(false);
  const items = toChildArray(children);
  return (
    <>
      <ul class={name}>{isWhole ? items : items.slice(0, most)}</ul>
      {items.length > most && <MoreButton isWhole={isWhole} count={items.length} onChange={setWhole} />}
    </>
  );
}

/** Switches a list between a part and the whole. */
export function MoreButton(props: { isWhole: boolean; count: number; onChange: (isWhole: boolean) => void }) {
  const { isWhole, count, onChange } = props;
  return (
    <button type="button" class="quiet-button more" aria-expanded={isWhole} onClick={() => onChange(!isWhole)}>
      {isWhole ? WORDS.fewer : WORDS.more(count)}
    </button>
  );
}
