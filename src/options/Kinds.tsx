import { KINDS } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { useWords } from '../ui/words/words.ts';

export interface KindsProps {
  settings: Pick<Settings, 'kindsOff'>;
  onChange: (off: (kindsOff: string[]) => string[]) => void;
}

/** A switch for each kind of entry. */
export function Kinds({ settings: { kindsOff }, onChange }: KindsProps) {
  const { kinds } = useWords();
  return (
    <div class="rows">
      {KINDS.map((kind) => (
        <Toggle
          key={kind}
          label={kinds[kind]}
          checked={!kindsOff.includes(kind)}
          onChange={(on) =>
            onChange((present) => [...present.filter((other) => other !== kind), ...(on ? [] : [kind])])
          }
        />
      ))}
    </div>
  );
}
