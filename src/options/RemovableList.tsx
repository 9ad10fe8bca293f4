import { useRef, useState } from 'preact/hooks';

/** One row of a {@link RemovableList}. */
export interface Removable {
  key: string;
  name: string;
  /** Of the name, where it may be in another language than the page. */
  lang?: string;
}

export interface RemovableListProps {
  items: readonly Removable[];
  /** What stands instead of an empty list. */
  none: string;
  /** The button's text, its full name for screen readers, and what is said once it was done. */
  removeShort: string;
  removeLabel: (name: string) => string;
  removedNote: (name: string) => string;
  onRemove: (item: Removable) => void;
}

/** A list whose rows can be taken out one by one. The focus goes on to the next row, so that a keyboard is not left nowhere. */
export function RemovableList({ items, none, removeShort, removeLabel, removedNote, onRemove }: RemovableListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const remove = (item: Removable, row: number) => {
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[row + 1] ?? buttons?.[row - 1] ?? list.current)?.focus();
    setNote(removedNote(item.name));
    onRemove(item);
  };
  return (
    <div ref={list} tabIndex={-1} class="removables">
      {items.length === 0 && <p class="none">{none}</p>}
      <ul>
        {items.map((item, row) => (
          <li key={item.key} class="removable">
            <span class="removable-name" lang={item.lang}>
              {item.name}
            </span>
            <button type="button" class="button" aria-label={removeLabel(item.name)} onClick={() => remove(item, row)}>
              {removeShort}
            </button>
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {note}
      </p>
    </div>
  );
}
