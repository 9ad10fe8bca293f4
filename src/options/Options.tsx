import type { ComponentChildren } from 'preact';
import { Toggle } from '../ui/Toggle.tsx';
import { useSettings, useTheme } from '../ui/use-settings.ts';
import { CardForm } from './CardForm.tsx';
import { MarksForm } from './MarksForm.tsx';
import { Muted } from './Muted.tsx';
import type { OptionsPort } from './port.ts';
import { Reset } from './Reset.tsx';
import { Sites } from './Sites.tsx';
import { Topics } from './Topics.tsx';
import { WORDS } from './words.ts';

/** Sections in their order, for the contents at the side. */
const SECTIONS = ['marks', 'card', 'topics', 'muted', 'sites', 'reset'] as const;

/** The options page. */
export function Options({ port }: { port: OptionsPort }) {
  const settings = useSettings(port.settings);
  useTheme(settings?.theme);
  if (!settings) return null;
  const { change } = port.settings;
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
        <div class="master">
          <Toggle {...WORDS.enabled} checked={settings.enabled} onChange={(enabled) => change({ enabled })} />
        </div>
        <Section id="marks">
          <MarksForm settings={settings} onChange={change} />
        </Section>
        <Section id="card">
          <CardForm settings={settings} onChange={change} />
        </Section>
        <Section id="topics" note={WORDS.topics.note}>
          <Topics port={port} settings={settings} />
        </Section>
        <Section id="muted" note={WORDS.muted.note}>
          <Muted port={port} settings={settings} />
        </Section>
        <Section id="sites" note={WORDS.sites.note}>
          <Sites port={port} settings={settings} />
        </Section>
        <Section id="reset" note={WORDS.reset.note}>
          <Reset port={port} />
        </Section>
      </main>
    </div>
  );
}

function Section({
  id,
  note,
  children,
}: {
  id: (typeof SECTIONS)[number];
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{WORDS[id].title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
