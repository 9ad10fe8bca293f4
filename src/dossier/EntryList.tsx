import type { EntryId, PartialDate } from '../model/entry.ts';
import { PARTS } from '../model/messages.ts';
import { ChangedLine } from '../ui/Changed.tsx';
import { Cited, TextLanguage } from '../ui/Cited.tsx';
import { EntryLink } from '../ui/EntryLink.tsx';
import { KindIcon } from '../ui/KindIcon.tsx';
import { OfficeAtDate } from '../ui/Offices.tsx';
import { useWords } from '../ui/words/words.ts';
import type { DossierEntry } from './gather.ts';
import { localName, titled } from './titled.ts';
import type { Jumps } from './use-jumps.ts';
import { useDossierWords } from './words/words.ts';

interface EntryListProps {
  /** In their order; entries of one part stand together. */
  entries: readonly DossierEntry[];
  articleDate: PartialDate | undefined;
  jumps: Jumps;
  onOpen: (id: EntryId) => void;
}

/** What the article assumes, by the part of it that names it first. */
export function EntryList({ entries, ...more }: EntryListProps) {
  const words = useDossierWords();
  const groups = PARTS.map((part) => ({ part, own: entries.filter(({ story }) => story.part === part) }));
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }) => (
      <section key={part} class="group" data-group={part}>
        <h3>{words.parts[part]}</h3>
        <ol class="terms">
          {own.map((one) => (
            <Term key={one.story.id} one={one} {...more} />
          ))}
        </ol>
      </section>
    ));
}

function Term({ one, articleDate, jumps, onOpen }: Omit<EntryListProps, 'entries'> & { one: DossierEntry }) {
  const words = useDossierWords();
  const { story, entry, gist } = one;
  const { kinds, language } = useWords();
  const { id, count, kind } = story;
  const name = localName(titled(entry, language));
  const place = jumps.place?.id === id ? jumps.place : undefined;
  const at = place && !place.isGone ? words.at(place.n + 1, count) : undefined;
  return (
    <li class="term" data-id={id} data-current={at && ''}>
      <div class="term-head">
        <span class="term-kind" title={kinds[kind]}>
          <KindIcon kind={kind} />
          <span class="visually-hidden">{kinds[kind]}: </span>
        </span>
        <span class="term-title">
          <EntryLink id={id} name={name} onOpenEntry={onOpen} />
        </span>
        <button
          type="button"
          class="jump"
          aria-label={`${words.jumpTo(name.name)}, ${at ?? words.mentions(count)}`}
          title={words.jump}
          onClick={() => jumps.to(id, count)}
        >
          {at ?? words.times(count)}
          <span aria-hidden="true"> ↗</span>
        </button>
      </div>
      <OfficeAtDate entry={entry} articleDate={articleDate} />
      <ChangedLine changed={entry.changed} />
      {gist && (
        <p class="gist">
          <TextLanguage.Provider value={entry.language ?? 'en'}>
            <Cited statement={gist} />
          </TextLanguage.Provider>
        </p>
      )}
      <p class="gone" role="status">
        {place?.isGone ? words.gone : ''}
      </p>
    </li>
  );
}
