import { useEffect, useState } from 'preact/hooks';
import type { SyncState } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import type { OptionsPort } from './port.ts';
import { WORDS } from './words.ts';

const { sync: TEXT } = WORDS;

/** The switch for keeping settings in step between the reader's browsers, off until the reader asks for it. */
export function Sync({ port }: { port: OptionsPort }) {
  const [state, setState] = useState<SyncState>({ isOn: false });
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    port.sync.state().then(setState, () => setFailed(true));
  }, [port]);
  const change = (isOn: boolean) => {
    setFailed(false);
    port.sync.set(isOn).then(setState, () => setFailed(true));
  };
  return (
    <>
      <Toggle label={TEXT.toggle} note={TEXT.note} checked={state.isOn} onChange={change} />
      <p class="note" role="status">
        {hasFailed ? TEXT.failed : state.isOn && state.problem && TEXT.problems[state.problem]}
      </p>
    </>
  );
}
