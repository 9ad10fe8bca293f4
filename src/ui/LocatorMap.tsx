import type { Entry, Place } from '../model/entry.ts';
import type { Locator } from '../model/locator.ts';
import { namesFor } from './local-name.ts';
import { useWords, type Words } from './words/words.ts';

interface LocatorMapProps {
  entry: Pick<Entry, 'names' | 'status'>;
  /** Undefined while it is on its way: its room is kept. */
  locator: Locator | undefined;
}

/** Where an entry's place lies: coasts, the place, its names; what is disputed with the name of every side. No borders. */
export function LocatorMap({ entry, locator }: LocatorMapProps) {
  const words = useWords();
  if (!locator) return <figure class="locator map" />;
  const { title, others } = namesFor(entry.names, words.language);
  const named = entry.status === 'disputed' ? [title, ...others] : [title];
  const { mark, labels, path, viewBox } = locator;
  return (
    <figure class="locator">
      <div class="map" role="img" aria-label={words.map.label(named.map(({ name }) => name).join(' · '))}>
        <svg viewBox={viewBox.join(' ')} aria-hidden="true">
          <path d={path} />
        </svg>
        {labels.map(({ kind, names, x, y }) => (
          <span key={x} class={`map-${kind}`} style={placeAt(x, y)}>
            {names[words.language] ?? names.en}
          </span>
        ))}
        <span class="map-mark" style={placeAt(mark.x, mark.y)} />
        <span class={`map-name map-name-${sideOf(mark.x)}`} style={placeAt(mark.x, mark.y)}>
          {named.map(({ name, language }) => (
            <span key={language} lang={language}>
              {name}
            </span>
          ))}
        </span>
      </div>
      <figcaption class="aside">{spellWhere(locator, words)}</figcaption>
    </figure>
  );
}

/** "37.24° N, 131.87° E, 320 km north of Hiroshima, 340 km north-east of Busan". */
export function spellWhere({ place, bearings }: Pick<Locator, 'place' | 'bearings'>, words: Words): string {
  const { map, language } = words;
  const told = bearings.map(({ names, km, wind }) => {
    const city = names[language] ?? names.en;
    return km ? map.away(km.toLocaleString(language), map.winds[wind] ?? '', city) : map.near(city);
  });
  return [spellPlace(place), ...told].join(language === 'ja' ? '、' : ', ');
}

function spellPlace({ lat, lon }: Place): string {
  const degrees = (value: number, [plus, minus]: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${degrees(lat, 'NS')}, ${degrees(lon, 'EW')}`;
}

/** The name stands beneath its mark, and near an edge of the map within it. */
const NEAR_EDGE = 0.25;

function sideOf(x: number): 'start' | 'middle' | 'end' {
  return x < NEAR_EDGE ? 'start' : x > 1 - NEAR_EDGE ? 'end' : 'middle';
}

function placeAt(x: number, y: number): { left: string; top: string } {
  return { left: `${(x * 100).toFixed(1)}%`, top: `${(y * 100).toFixed(1)}%` };
}
