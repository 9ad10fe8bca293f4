import { type ComponentChildren, toChildArray } from 'preact';
import { useState } from 'preact/hooks';
import { useDossierWords } from './words/words.ts';

/** A part of the dossier under its heading; `name` names it in style sheets and tests. */
export function Part({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const id = idOf(name);
  return (
    <section class="part" data-part={name} aria-labelledby={id}>
      <h2 class="part-title" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Ways to the parts that hold something, each with its number of items. */
export function Contents({ parts }: { parts: [name: string, title: string, count: number][] }) {
  const words = useDossierWords();
  return (
    <nav class="contents" aria-label={words.contents}>
      {parts.map(
        ([name, title, count]) =>
          count > 0 && (
            <a key={name} href={`#${idOf(name)}`}>
              {title} <span class="aside">{count}</span>
            </a>
          ),
      )}
    </nav>
  );
}

function idOf(name: string): string {
  return `part-${name}`;
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
  const words = useDossierWords();
  const { isWhole, count, onChange } = props;
  return (
    <button type="button" class="quiet-button more" aria-expanded={isWhole} onClick={() => onChange(!isWhole)}>
      {isWhole ? words.fewer : words.more(count)}
    </button>
  );
}
