import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { Grant, OptionsPort } from './port.ts';
import { RemovableList } from './RemovableList.tsx';
import { useOptionsWords } from './words/words.ts';

export interface SitesFormProps {
  off: readonly string[];
  grants: readonly Grant[];
  onSwitchOn: (site: string) => void;
  onRevoke: (grant: Grant) => void;
}

/** Sites on which the reader wants no marks, and sites granted beyond the outlets that ship. */
export function SitesForm({ off, grants, onSwitchOn, onRevoke }: SitesFormProps) {
  const { sites: text } = useOptionsWords();
  const bySite = new Map(grants.map((grant) => [grant.site, grant]));
  return (
    <>
      <h3 class="field-label">{text.off}</h3>
      <RemovableList
        items={off.map((site) => ({ key: site, name: site }))}
        none={text.offNone}
        removeShort={text.offRemoveShort}
        removeLabel={text.offRemove}
        removedNote={text.offRemoved}
        onRemove={({ key }) => onSwitchOn(key)}
      />
      <h3 class="field-label">{text.granted}</h3>
      <RemovableList
        items={grants.map(({ site }) => ({ key: site, name: site === '*' ? text.allSites : site }))}
        none={text.grantedNone}
        removeShort={text.grantedRemoveShort}
        removeLabel={text.grantedRemove}
        removedNote={text.grantedRemoved}
        onRemove={({ key }) => {
          const grant = bySite.get(key);
          if (grant) onRevoke(grant);
        }}
      />
    </>
  );
}

/** {@link SitesForm} over the settings and what the browser grants. */
export function Sites({ port, settings }: { port: OptionsPort; settings: Settings }) {
  const [grants, setGrants] = useState<Grant[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const load = async () => {
      const granted = await port.grants();
      if (!end.signal.aborted) setGrants(granted);
    };
    port.watchGrants(load, end.signal);
    load();
    return () => end.abort();
  }, [port]);
  return (
    <SitesForm
      off={settings.sitesOff}
      grants={grants}
      onSwitchOn={(site) =>
        port.settings.change(({ sitesOff }) => ({ sitesOff: sitesOff.filter((other) => other !== site) }))
      }
      onRevoke={port.revoke}
    />
  );
}
