import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import type { SettingsPort } from '../ui/use-settings.ts';
import type { Page, PopupPort } from './port.ts';
import { usePopupWords } from './words/words.ts';

export interface SwitchesProps {
  page: Page;
  settings: Settings;
  change: SettingsPort['change'];
  pause: PopupPort['pause'];
}

/** Marks on or off: everywhere, on the site in front, on its page. A narrower switch rests while a wider one is off. */
export function Switches({ page, settings, change, pause }: SwitchesProps) {
  const { switches: text } = usePopupWords();
  const web = page.kind === 'read' || page.kind === 'waiting' ? page : undefined;
  const [off, setOff] = useState<Off>();
  const run = (of: Width, name: string, on: boolean, set: (on: boolean) => unknown) => {
    set(on);
    setOff(on ? undefined : { of, name, undo: () => set(true) });
  };
  const isSiteOn = web !== undefined && !settings.sitesOff.includes(web.site);
  const isPageOn = page.kind === 'read' && !page.state.paused;
  const isOn = { everywhere: settings.enabled, site: isSiteOn, page: isPageOn };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend as a heading
    <div class="switches" role="group" aria-labelledby="switches-title">
      <h2 class="section-title" id="switches-title">
        {text.title}
      </h2>
      <Toggle
        label={text.everywhere}
        checked={settings.enabled}
        onChange={(on) => run('everywhere', text.everywhere, on, (enabled) => change({ enabled }))}
      />
      {web && (
        <Toggle
          label={web.site ? text.site(web.site) : text.siteUnknown}
          note={web.isPrivate ? text.privateNote : undefined}
          checked={isSiteOn}
          disabled={!settings.enabled || web.isPrivate || !web.site}
          onChange={(on) =>
            run('site', text.site(web.site), on, (next) =>
              change(({ sitesOff }) => ({ sitesOff: withSite(sitesOff, web.site, !next) })),
            )
          }
        />
      )}
      {page.kind === 'read' && (
        <Toggle
          label={text.page}
          note={page.state.paused ? text.pageNote : undefined}
          checked={isPageOn}
          disabled={!settings.enabled || !isSiteOn}
          onChange={(on) => run('page', text.page, on, (next) => pause(!next))}
        />
      )}
      {/* What could not be stored is still on. */}
      <QuietBar off={off && !isOn[off.of] ? off : undefined} onUndone={() => setOff(undefined)} />
    </div>
  );
}

/** How far a switch reaches. */
type Width = 'everywhere' | 'site' | 'page';

/** What was switched off last, and the way back. */
interface Off {
  of: Width;
  name: string;
  undo: () => unknown;
}

function QuietBar({ off, onUndone }: { off: Off | undefined; onUndone: () => void }) {
  const { switches: text } = usePopupWords();
  const undo = () => {
    off?.undo();
    onUndone();
  };
  return (
    <div class="quiet-bar">
      <p role="status">{off ? text.quiet(off.name) : ''}</p>
      {off && (
        <button type="button" class="button button-quiet" onClick={undo}>
          {text.undo}
        </button>
      )}
    </div>
  );
}

function withSite(sites: string[], site: string, isOff: boolean): string[] {
  const others = sites.filter((other) => other !== site);
  return isOff ? [...others, site].sort() : others;
}
