import { useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { usePageLanguage, useTitle } from '../ui/use-page-language.ts';
import { useSaving, useSettings, useTheme } from '../ui/use-settings.ts';
import { LanguageContext } from '../ui/words/language.ts';
import { CardForm } from './CardForm.tsx';
import { Kinds } from './Kinds.tsx';
import { LanguageForm } from './LanguageForm.tsx';
import { MarksForm } from './MarksForm.tsx';
import { Muted } from './Muted.tsx';
import type { OptionsPort } from './port.ts';
import { ReadsForm } from './ReadsForm.tsx';
import { Reset } from './Reset.tsx';
import { SearchField } from './SearchField.tsx';
import { Found, SECTIONS, Section, type SectionId } from './Section.tsx';
import { SectionReset } from './SectionReset.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Sites } from './Sites.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { Sync } from './Sync.tsx';
import { Topics } from './Topics.tsx';
import { useFound } from './use-found.ts';
import { useOptionsWords } from './words/words.ts';

/** The settings that each section shows, to put them back together. */
const SETTINGS_OF: { [Id in SectionId]?: (keyof Settings)[] } = {
  marks: ['look', 'occurrences', 'density', 'inlineMarks'],
  card: ['delayMs', 'theme'],
  language: ['language'],
  topics: ['topicsOff'],
  kinds: ['kindsOff'],
  muted: ['mutedEntries'],
  reads: ['tellChanges'],
  sites: ['sitesOff'],
};

/** The options page, in the language that it sets. */
export function Options({ port: given }: { port: OptionsPort }) {
  const saving = useSaving(given.settings);
  const port = useMemo(() => ({ ...given, settings: saving.settings }), [given, saving.settings]);
  const settings = useSettings(port.settings);
  useTheme(settings?.theme);
  const language = usePageLanguage(settings?.language);
  return (
    <LanguageContext.Provider value={language}>
      {settings && <Sections port={port} settings={settings} problem={saving.problem} />}
    </LanguageContext.Provider>
  );
}

interface SectionsProps {
  port: OptionsPort;
  settings: Settings;
  /** Why the last change was not stored. */
  problem: string | undefined;
}

function Sections({ port, settings, problem }: SectionsProps) {
  const words = useOptionsWords();
  useTitle(words.pageTitle);
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const found = useFound(main, query, words);
  const { change } = port.settings;
  const resetOf = (id: SectionId) => {
    const keys = SETTINGS_OF[id];
    return keys && <SectionReset port={port} settings={settings} section={words[id].title} keys={keys} />;
  };
  return (
    <div class="options">
      <header class="side">
        <p class="wordmark">Backstory</p>
        <h1>{words.title}</h1>
        <p class="note">{words.intro}</p>
        <SearchField query={query} count={found?.size} onQuery={setQuery} />
        <nav aria-label={words.sections}>
          {SECTIONS.filter((id) => !found || found.has(id)).map((id) => (
            <a key={id} href={`#${id}`}>
              {words[id].title}
            </a>
          ))}
        </nav>
      </header>
      <main class="sections" ref={main}>
        <Found.Provider value={found}>
          <StoreNotice port={port} problem={problem} />
          <div class="master">
            <Toggle {...words.enabled} checked={settings.enabled} onChange={(enabled) => change({ enabled })} />
          </div>
          <Section id="marks" reset={resetOf('marks')}>
            <MarksForm settings={settings} onChange={change} />
          </Section>
          <Section id="card" reset={resetOf('card')}>
            <CardForm settings={settings} onChange={change} />
          </Section>
          <Section id="language" note={words.language.note} reset={resetOf('language')}>
            <LanguageForm language={settings.language} onChange={change} />
          </Section>
          <Section id="topics" note={words.topics.note} reset={resetOf('topics')}>
            <Topics port={port} settings={settings} />
          </Section>
          <Section id="kinds" note={words.kinds.note} reset={resetOf('kinds')}>
            <Kinds settings={settings} onChange={(off) => change(({ kindsOff }) => ({ kindsOff: off(kindsOff) }))} />
          </Section>
          <Section id="muted" note={words.muted.note} reset={resetOf('muted')}>
            <Muted port={port} settings={settings} />
          </Section>
          <Section id="reads" reset={resetOf('reads')}>
            <ReadsForm
              isOn={settings.tellChanges}
              onChange={(tellChanges) => change({ tellChanges })}
              forget={port.forgetReads}
            />
          </Section>
          <Section id="sites" note={words.sites.note} reset={resetOf('sites')}>
            <Sites port={port} settings={settings} />
          </Section>
          <Section id="file" note={words.file.note}>
            <SettingsFile port={port} settings={settings} />
          </Section>
          <Section id="sync">
            <Sync port={port} />
          </Section>
          <Section id="reset" note={words.reset.note}>
            <Reset port={port} />
          </Section>
        </Found.Provider>
      </main>
    </div>
  );
}
