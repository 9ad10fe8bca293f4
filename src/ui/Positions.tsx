import type { Position } from '../model/entry.ts';
import { BaseText, Cited } from './Cited.tsx';
import { spellDate } from './dates.ts';
import { useWords } from './words/words.ts';

/** The sides of a dispute in the order of the base, each in exactly the same form. */
export function Positions({ positions }: { positions: readonly Position[] }) {
  const words = useWords();
  return (
    <ul class="positions">
      {positions.map((position) => (
        <li key={position.holder}>
          <p class="holder">
            <b>
              <BaseText>{position.holder}</BaseText>
            </b>
            {position.since && <span class="aside"> {words.since(spellDate(position.since, words.language))}</span>}
          </p>
          <p>
            <Cited statement={position} />
          </p>
        </li>
      ))}
    </ul>
  );
}
