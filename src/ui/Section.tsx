import type { ComponentChildren } from 'preact';
import { ChangedMark } from './Changed.tsx';

/** "card" folds what is not needed at a glance, "full" shows all. */
export type Form = 'card' | 'full';

interface SectionProps {
  /** Names the section in style sheets and tests. */
  name: string;
  title: string;
  form: Form;
  count?: number;
  /** In the card: unfolded from the start. */
  open?: boolean;
  children: ComponentChildren;
}

/** A part of an entry under its heading: a fold in the card, a plain section in the full form. */
export function Section({ name, title, form, count, open, children }: SectionProps) {
  if (form === 'full') {
    return (
      <section class="section" data-section={name}>
        <h3 class="section-title">
          {title}
          <ChangedMark name={name} />
        </h3>
        {children}
      </section>
    );
  }
  return (
    <details class="section fold" data-section={name} open={open}>
      <summary>
        <h3 class="section-title">
          {title}
          <ChangedMark name={name} />
        </h3>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
