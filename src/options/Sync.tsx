import { useEffect, useState } from 'preact/hooks';
import type { SyncState } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import type { OptionsPort } from './port.ts';
import { useOptionsWords } from './words/words.ts';

/** The switch for keeping settings in step between the reader's browsers, off until the reader asks for it. */
export function Sync({ port }: { port: OptionsPort }) {
  const { sync: text } = useOptionsWords();
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
      <Toggle label={text.toggle} note={text.note} checked={state.isOn} onChange={change} />
      <p class="note" role="status">
        {hasFailed ? text.failed : state.isOn && state.problem && text.problems[state.problem]}
      </p>
    </>
  );
}
