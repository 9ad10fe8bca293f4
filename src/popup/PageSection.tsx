import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { PageState } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { spellDate } from '../ui/dates.ts';
import type { Page, PopupPort } from './port.ts';
import { TermList } from './TermList.tsx';
import { WORDS } from './words.ts';

const { page: TEXT } = WORDS;

export interface PageSectionProps {
  page: Page;
  settings: Settings;
  port: Pick<PopupPort, 'jump' | 'readAlways' | 'readOnce' | 'openDossier'>;
  onOpen: (id: EntryId) => void;
}

/** What stands on the page in front, or in plain words why nothing does. */
export function PageSection({ page, settings, port, onOpen }: PageSectionProps) {
  const state = page.kind === 'read' ? page.state : undefined;
  return (
    <section class="page" aria-labelledby="page-title">
      <h2 class="section-title" id="page-title">
        {TEXT.title}
        {state?.active && state.terms.length > 0 && <span class="page-summary">{summaryOf(state)}</span>}
      </h2>
      <PageBody page={page} settings={settings} port={port} onOpen={onOpen} />
    </section>
  );
}

function PageBody({ page, settings, port, onOpen }: PageSectionProps) {
  if (page.kind === 'looking') return <Notice title={TEXT.looking} />;
  if (page.kind === 'unreadable') return <Notice title={TEXT.unreadable} hint={TEXT.unreadableHint} />;
  if (!settings.enabled) return <Notice title={TEXT.offEverywhere} hint={TEXT.offEverywhereHint} />;
  if (page.kind === 'waiting') return <Notice title={TEXT.waiting} hint={TEXT.waitingHint} />;
  if (page.kind === 'not-covered')
    return (
      <Notice title={TEXT.notCovered(page.site)} hint={TEXT.notCoveredHint}>
        <Grant port={port} isPrivate={page.isPrivate} />
      </Notice>
    );
  if (page.kind === 'withdrawn')
    return (
      <Notice title={TEXT.withdrawn(page.site)} hint={TEXT.withdrawnHint}>
        <Grant port={port} isPrivate={page.isPrivate} />
      </Notice>
    );
  if (settings.sitesOff.includes(page.site)) return <Notice title={TEXT.offSite(page.site)} hint={TEXT.offSiteHint} />;
  if (page.state.paused) return <Notice title={TEXT.paused} hint={TEXT.pausedHint} />;
  if (page.state.terms.length === 0) return <Notice title={TEXT.nothing} hint={TEXT.nothingHint} />;
  return (
    <>
      <button type="button" class="button dossier-button" onClick={port.openDossier}>
        {TEXT.dossier}
      </button>
      <TermList terms={page.state.terms} onJump={port.jump} onOpen={onOpen} />
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
            {TEXT.always}
          </button>
        )}
        <button type="button" class="button" onClick={() => ask(port.readOnce)}>
          {TEXT.once}
        </button>
      </div>
      <p role="status" class="notice-refused">
        {isRefused ? TEXT.refused : ''}
      </p>
    </>
  );
}

function summaryOf({ terms, date }: PageState): string {
  const count = TEXT.terms(terms.length);
  return date === undefined ? count : `${count} · ${TEXT.dated(spellDate(date, 'en'))}`;
}
