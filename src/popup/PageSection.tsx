import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { PageState } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { spellDate } from '../ui/dates.ts';
import { useLanguage } from '../ui/words/language.ts';
import type { Page, PopupPort } from './port.ts';
import { TermList } from './TermList.tsx';
import { usePopupWords } from './words/words.ts';

export interface PageSectionProps {
  page: Page;
  settings: Settings;
  port: Pick<PopupPort, 'jump' | 'heads' | 'readAlways' | 'readOnce' | 'openDossier'>;
  onOpen: (id: EntryId) => void;
}

/** What stands on the page in front, or in plain words why nothing does. */
export function PageSection({ page, settings, port, onOpen }: PageSectionProps) {
  const { page: text } = usePopupWords();
  const state = page.kind === 'read' ? page.state : undefined;
  return (
    <section class="page" aria-labelledby="page-title">
      <h2 class="section-title" id="page-title">
        {text.title}
        {state?.active && state.terms.length > 0 && <Summary {...state} />}
      </h2>
      <PageBody page={page} settings={settings} port={port} onOpen={onOpen} />
    </section>
  );
}

function PageBody({ page, settings, port, onOpen }: PageSectionProps) {
  const { page: text } = usePopupWords();
  if (page.kind === 'looking') return <Notice title={text.looking} />;
  if (page.kind === 'unreadable') return <Notice title={text.unreadable} hint={text.unreadableHint} />;
  if (!settings.enabled) return <Notice title={text.offEverywhere} hint={text.offEverywhereHint} />;
  if (page.kind === 'waiting') return <Notice title={text.waiting} hint={text.waitingHint} />;
  if (page.kind === 'not-covered')
    return (
      <Notice title={text.notCovered(page.site)} hint={text.notCoveredHint}>
        <Grant port={port} isPrivate={page.isPrivate} />
      </Notice>
    );
  if (page.kind === 'withdrawn')
    return (
      <Notice title={text.withdrawn(page.site)} hint={text.withdrawnHint}>
        <Grant port={port} isPrivate={page.isPrivate} />
      </Notice>
    );
  if (settings.sitesOff.includes(page.site)) return <Notice title={text.offSite(page.site)} hint={text.offSiteHint} />;
  if (page.state.paused) return <Notice title={text.paused} hint={text.pausedHint} />;
  if (page.state.terms.length === 0) return <Notice title={text.nothing} hint={text.nothingHint} />;
  return (
    <>
      <button type="button" class="button dossier-button" onClick={port.openDossier}>
        {text.dossier}
      </button>
      <TermList terms={page.state.terms} loadHeads={port.heads} onJump={port.jump} onOpen={onOpen} />
    </>
  );
}

function Notice({ title, hint, children }: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}

function Grant({ port, isPrivate }: { port: PageSectionProps['port']; isPrivate: boolean }) {
  const { page: text } = usePopupWords();
  const [isRefused, setRefused] = useState(false);
  const ask = async (grant: () => Promise<boolean>) => {
    setRefused(false);
    setRefused(!(await grant()));
  };
  return (
    <>
      <div class="notice-actions">
        {!isPrivate && (
          <button type="button" class="button button-main" onClick={() => ask(port.readAlways)}>
            {text.always}
          </button>
        )}
        <button type="button" class="button" onClick={() => ask(port.readOnce)}>
          {text.once}
        </button>
      </div>
      <p role="status" class="notice-refused">
        {isRefused ? text.refused : ''}
      </p>
    </>
  );
}

function Summary({ terms, date }: PageState) {
  const language = useLanguage();
  const { page: text } = usePopupWords();
  const count = text.terms(terms.length);
  return (
    <span class="page-summary">
      {date === undefined ? count : `${count} · ${text.dated(spellDate(date, language))}`}
    </span>
  );
}
