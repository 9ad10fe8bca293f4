import { useMemo } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { PageStory } from '../model/messages.ts';
import { TextLanguage } from '../ui/Cited.tsx';
import { Citations } from '../ui/citations.ts';
import { spellDate } from '../ui/dates.ts';
import { EntryLink } from '../ui/EntryLink.tsx';
import { Positions } from '../ui/Positions.tsx';
import { Sources } from '../ui/Sources.tsx';
import { useCitations } from '../ui/use-citations.ts';
import { useWords } from '../ui/words/words.ts';
import { EntryList } from './EntryList.tsx';
import { gatherDossier } from './gather.ts';
import { LinkList } from './LinkList.tsx';
import { Masthead } from './Masthead.tsx';
import { MergedTimeline } from './MergedTimeline.tsx';
import { Contents, Part, ShortList } from './Part.tsx';
import type { DossierPort } from './port.ts';
import { ReturnBar } from './ReturnBar.tsx';
import { localName } from './titled.ts';
import { useJumps } from './use-jumps.ts';
import { useEntries } from './use-subject.ts';
import { useDossierWords } from './words/words.ts';

export interface BackgroundProps {
  story: PageStory;
  port: DossierPort;
  onOpen: (id: EntryId) => void;
}

/** Disputes whose sides stand at once; the weightiest come first. */
const MOST_SIDES = 4;

/** The background of an article that names something: its entries, why they belong together, history, sides, sources. */
export function Background({ story, port, onOpen }: BackgroundProps) {
  const text = useDossierWords();
  const words = useWords();
  const loaded = useEntries(
    port,
    story.entries.map(({ id }) => id),
    words.language,
  );
  const dossier = useMemo(() => gatherDossier(story, loaded ?? new Map(), words.language), [story, loaded, words]);
  const { scope, sources } = useCitations(dossier, dossier.order);
  const jumps = useJumps(port, story.canGoBack);
  const { entries, links, sides, until, since, order } = dossier;
  return (
    <Citations.Provider value={scope}>
      <article class="entry background" aria-busy={loaded === undefined}>
        <Masthead story={story} dossier={dossier} port={port} />
        <Contents
          parts={[
            ['entries', text.sections.entries, entries.length],
            ['links', text.sections.links, links.length],
            ['timeline', words.sections.timeline, until.length + since.length],
            ['sides', text.sections.sides, sides.length],
            ['sources', words.sections.sources, order.length],
          ]}
        />
        <div class="parts">
          <div class="main-parts">
            <Part name="entries" title={text.sections.entries}>
              <EntryList entries={entries} articleDate={story.date} jumps={jumps} onOpen={onOpen} />
            </Part>
            {links.length > 0 && (
              <Part name="links" title={text.sections.links}>
                <LinkList links={links} onOpen={onOpen} />
              </Part>
            )}
          </div>
          <div class="side-parts">
            {until.length + since.length > 0 && (
              <Part name="timeline" title={words.sections.timeline}>
                <MergedTimeline until={until} since={since} articleDate={story.date} onOpen={onOpen} />
              </Part>
            )}
            {sides.length > 0 && (
              <Part name="sides" title={text.sections.sides}>
                <ShortList most={MOST_SIDES} class="sides">
                  {sides.map((side) => (
                    <li key={side.id} class="side">
                      <h3>
                        <EntryLink id={side.id} name={localName(side)} onOpenEntry={onOpen} />
                      </h3>
                      <TextLanguage.Provider value={side.textLanguage ?? 'en'}>
                        <Positions positions={side.positions} />
                      </TextLanguage.Provider>
                    </li>
                  ))}
                </ShortList>
              </Part>
            )}
          </div>
        </div>
        {order.length > 0 && (
          <Part name="sources" title={words.sections.sources}>
            <Sources entry={dossier} order={order} {...sources} />
          </Part>
        )}
        {entries.length > 0 && <p class="checked">{words.checked(spellDate(oldestReview(entries), words.language))}</p>}
        <ReturnBar jumps={jumps} />
      </article>
    </Citations.Provider>
  );
}

function oldestReview(entries: { entry: { reviewed: string } }[]): string {
  return entries.map(({ entry }) => entry.reviewed).sort()[0] ?? '';
}
