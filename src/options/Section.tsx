import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useOptionsWords } from './words/words.ts';

/** Sections in their order, for the contents at the side. */
export const SECTIONS = [
  'marks',
  'card',
  'language',
  'topics',
  'kinds',
  'muted',
  'reads',
  'sites',
  'file',
  'sync',
  'reset',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What the search left of the sections; undefined where all stand. */
export const Found = createContext<ReadonlySet<string> | undefined>(undefined);

interface SectionProps {
  id: SectionId;
  note?: string;
  /** The way back to how the section was at first. */
  reset?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the options under its heading; hidden while the search has not found it. */
export function Section({ id, note, reset, children }: SectionProps) {
  const words = useOptionsWords();
  const found = useContext(Found);
  return (
    <section class="section" id={id} hidden={found && !found.has(id)} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words[id].title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
      {reset}
    </section>
  );
}
