import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { useSaving, useSettings, useTheme } from '../ui/use-settings.ts';
import { CardForm } from './CardForm.tsx';
import { Kinds } from './Kinds.tsx';
import { MarksForm } from './MarksForm.tsx';
import { Muted } from './Muted.tsx';
import type { OptionsPort } from './port.ts';
import { Reset } from './Reset.tsx';
import { SectionReset } from './SectionReset.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Sites } from './Sites.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { Sync } from './Sync.tsx';
import { Topics } from './Topics.tsx';
import { WORDS } from './words.ts';

/** Sections in their order, for the contents at the side. */
const SECTIONS = ['marks', 'card', 'topics', 'kinds', 'muted', 'sites', 'file', 'sync', 'reset'] as const;
type SectionId = (typeof SECTIONS)[number];

/** The settings that each section shows, to put them back together. */
const SETTINGS_OF: { [Id in SectionId]?: (keyof Settings)[] } = {
  marks: ['look', 'occurrences', 'density', 'inlineMarks'],
  card: ['delayMs', 'theme'],
  topics: ['topicsOff'],
  kinds: ['kindsOff'],
  muted: ['mutedEntries'],
  sites: ['sitesOff'],
};

/** The options page. */
export function Options({ port: given }: { port: OptionsPort }) {
  const saving = useSaving(given.settings);
  const port = useMemo(() => ({ ...given, settings: saving.settings }), [given, saving.settings]);
  const settings = useSettings(port.settings);
  useTheme(settings?.theme);
  if (!settings) return null;
  const { change } = port.settings;
  const resetOf = (id: SectionId) => {
    const keys = SETTINGS_OF[id];
    return keys && <SectionReset port={port} settings={settings} section={WORDS[id].title} keys={keys} />;
  };
  return (
    <div class="options">
      <header class="side">
        <p class="wordmark">Backstory</p>
        <h1>{WORDS.title}</h1>
        <p class="note">{WORDS.intro}</p>
        <nav aria-label={WORDS.sections}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {WORDS[id].title}
            </a>
          ))}
        </nav>
      </header>
      <main class="sections">
        <StoreNotice port={port} problem={saving.problem} />
        <div class="master">
          <Toggle {...WORDS.enabled} checked={settings.enabled} onChange={(enabled) => change({ enabled })} />
        </div>
        <Section id="marks" reset={resetOf('marks')}>
          <MarksForm settings={settings} onChange={change} />
        </Section>
        <Section id="card" reset={resetOf('card')}>
          <CardForm settings={settings} onChange={change} />
        </Section>
        <Section id="topics" note={WORDS.topics.note} reset={resetOf('topics')}>
          <Topics port={port} settings={settings} />
        </Section>
        <Section id="kinds" note={WORDS.kinds.note} reset={resetOf('kinds')}>
          <Kinds settings={settings} onChange={(off) => change(({ kindsOff }) => ({ kindsOff: off(kindsOff) }))} />
        </Section>
        <Section id="muted" note={WORDS.muted.note} reset={resetOf('muted')}>
          <Muted port={port} settings={settings} />
        </Section>
        <Section id="sites" note={WORDS.sites.note} reset={resetOf('sites')}>
          <Sites port={port} settings={settings} />
        </Section>
        <Section id="file" note={WORDS.file.note}>
          <SettingsFile port={port} settings={settings} />
        </Section>
        <Section id="sync">
          <Sync port={port} />
        </Section>
        <Section id="reset" note={WORDS.reset.note}>
          <Reset port={port} />
        </Section>
      </main>
    </div>
  );
}

interface SectionProps {
  id: SectionId;
  note?: string;
  /** The way back to how the section was at first. */
  reset?: ComponentChildren;
  children: ComponentChildren;
}

function Section({ id, note, reset, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{WORDS[id].title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
      {reset}
    </section>
  );
}
