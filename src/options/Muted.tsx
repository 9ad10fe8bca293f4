import { useEffect, useState } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
import { type LocalName, nameOfHead } from '../ui/local-name.ts';
import { useLanguage } from '../ui/words/language.ts';
import type { OptionsPort } from './port.ts';
import { RemovableList } from './RemovableList.tsx';
import { useOptionsWords } from './words/words.ts';

export interface MutedFormProps {
  entries: readonly (LocalName & { id: EntryId })[];
  onRemove: (id: EntryId) => void;
}

/** The entries that the reader knows, each with the way back to being marked. */
export function MutedForm({ entries, onRemove }: MutedFormProps) {
  const { muted: text } = useOptionsWords();
  return (
    <RemovableList
      items={entries.map(({ id, name, language }) => ({ key: id, name, lang: language }))}
      none={text.none}
      removeShort={text.removeShort}
      removeLabel={text.remove}
      removedNote={text.removed}
      onRemove={({ key }) => onRemove(key)}
    />
  );
}

/** {@link MutedForm} over the settings. An entry that a later release no longer has is shown by its id, so that it can go. */
export function Muted({ port, settings: { mutedEntries } }: { port: OptionsPort; settings: Settings }) {
  const language = useLanguage();
  const heads = useHeads(port, mutedEntries);
  const entries = mutedEntries
    .map((id) => ({ id, ...nameOfHead(heads.get(id) ?? { title: id }, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const remove = (id: EntryId) =>
    port.settings.change((present) => ({ mutedEntries: present.mutedEntries.filter((other) => other !== id) }));
  return <MutedForm entries={entries} onRemove={remove} />;
}

function useHeads(port: OptionsPort, ids: readonly EntryId[]): ReadonlyMap<EntryId, EntryHead> {
  const [heads, setHeads] = useState<ReadonlyMap<EntryId, EntryHead>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    if (!key) return;
    port.heads(key.split(' ')).then(
      (found) => setHeads(new Map(found.map((head) => [head.id, head]))),
      // Ids are readable, too.
      () => setHeads(new Map()),
    );
  }, [port, key]);
  return heads;
}
