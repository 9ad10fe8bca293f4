import { useEffect, useState } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
import type { OptionsPort } from './port.ts';
import { RemovableList } from './RemovableList.tsx';
import { WORDS } from './words.ts';

const { muted: TEXT } = WORDS;

export interface MutedFormProps {
  entries: readonly Pick<EntryHead, 'id' | 'title'>[];
  onRemove: (id: EntryId) => void;
}

/** The entries that the reader knows, each with the way back to being marked. */
export function MutedForm({ entries, onRemove }: MutedFormProps) {
  return (
    <RemovableList
      items={entries.map(({ id, title }) => ({ key: id, name: title }))}
      none={TEXT.none}
      removeShort={TEXT.removeShort}
      removeLabel={TEXT.remove}
      removedNote={TEXT.removed}
      onRemove={({ key }) => onRemove(key)}
    />
  );
}

/** {@link MutedForm} over the settings. An entry that a later release no longer has is shown by its id, so that it can go. */
export function Muted({ port, settings: { mutedEntries } }: { port: OptionsPort; settings: Settings }) {
  const titles = useTitles(port, mutedEntries);
  const entries = mutedEntries
    .map((id) => ({ id, title: titles.get(id) ?? id }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const remove = (id: EntryId) =>
    port.settings.change((present) => ({ mutedEntries: present.mutedEntries.filter((other) => other !== id) }));
  return <MutedForm entries={entries} onRemove={remove} />;
}

function useTitles(port: OptionsPort, ids: readonly EntryId[]): ReadonlyMap<EntryId, string> {
  const [titles, setTitles] = useState<ReadonlyMap<EntryId, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    if (!key) return;
    port.heads(key.split(' ')).then(
      (heads) => setTitles(new Map(heads.map(({ id, title }) => [id, title]))),
      // Ids are readable, too.
      () => setTitles(new Map()),
    );
  }, [port, key]);
  return titles;
}
