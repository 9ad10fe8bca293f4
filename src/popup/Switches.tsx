import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import type { SettingsPort } from '../ui/use-settings.ts';
import type { Page, PopupPort } from './port.ts';
import { WORDS } from './words.ts';

const { switches: TEXT } = WORDS;

export interface SwitchesProps {
  page: Page;
  settings: Settings;
  change: SettingsPort['change'];
  pause: PopupPort['pause'];
}

/** Marks on or off: everywhere, on the site in front, on its page. A narrower switch rests while a wider one is off. */
export function Switches({ page, settings, change, pause }: SwitchesProps) {
  const web = page.kind === 'read' || page.kind === 'waiting' ? page : undefined;
  const isSiteOn = web !== undefined && !settings.sitesOff.includes(web.site);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend as a heading
    <div class="switches" role="group" aria-labelledby="switches-title">
      <h2 class="section-title" id="switches-title">
        {TEXT.title}
      </h2>
      <Toggle label={TEXT.everywhere} checked={settings.enabled} onChange={(enabled) => change({ enabled })} />
      {web && (
        <Toggle
          label={web.site ? TEXT.site(web.site) : TEXT.siteUnknown}
          note={web.isPrivate ? TEXT.privateNote : undefined}
          checked={isSiteOn}
          disabled={!settings.enabled || web.isPrivate || !web.site}
          onChange={(on) => change(({ sitesOff }) => ({ sitesOff: withSite(sitesOff, web.site, !on) }))}
        />
      )}
      {page.kind === 'read' && (
        <Toggle
          label={TEXT.page}
          note={page.state.paused ? TEXT.pageNote : undefined}
          checked={!page.state.paused}
          disabled={!settings.enabled || !isSiteOn}
          onChange={(on) => pause(!on)}
        />
      )}
    </div>
  );
}

function withSite(sites: string[], site: string, isOff: boolean): string[] {
  const others = sites.filter((other) => other !== site);
  return isOff ? [...others, site].sort() : others;
}
