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
  const isSiteOn = web !== undefined && !settings.sitesOff.includes(web.site);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend as a heading
    <div class="switches" role="group" aria-labelledby="switches-title">
      <h2 class="section-title" id="switches-title">
        {text.title}
      </h2>
      <Toggle label={text.everywhere} checked={settings.enabled} onChange={(enabled) => change({ enabled })} />
      {web && (
        <Toggle
          label={web.site ? text.site(web.site) : text.siteUnknown}
          note={web.isPrivate ? text.privateNote : undefined}
          checked={isSiteOn}
          disabled={!settings.enabled || web.isPrivate || !web.site}
          onChange={(on) => change(({ sitesOff }) => ({ sitesOff: withSite(sitesOff, web.site, !on) }))}
        />
      )}
      {page.kind === 'read' && (
        <Toggle
          label={text.page}
          note={page.state.paused ? text.pageNote : undefined}
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
