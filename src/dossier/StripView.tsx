import type { PartialDate } from '../model/entry.ts';
import { spellDate } from '../ui/dates.ts';
import { useLanguage } from '../ui/words/language.ts';
import type { MergedEvent } from './merge-timeline.ts';
import { COLUMN_WIDTH, layOutStrip } from './strip.ts';
import { useDossierWords } from './words/words.ts';

/** Heights in px: room for the article's label, the columns, the years below. */
const TOP = 18;
const ROOM = 40;
const BASE = TOP + ROOM;
const HEIGHT = BASE + 18;

interface StripViewProps {
  until: readonly MergedEvent[];
  since: readonly MergedEvent[];
  articleDate: PartialDate | undefined;
}

/** The timeline drawn: how many events fell when, and where the article stands among them. */
export function StripView({ until, since, articleDate }: StripViewProps) {
  const words = useDossierWords();
  const language = useLanguage();
  const strip = layOutStrip(until, since, articleDate);
  if (strip === undefined) return null;
  const { columns, ticks, article, tallest } = strip;
  const all = words.strip(until.length + since.length, strip.from, strip.to);
  const label = articleDate ? words.stripSplit(all, until.length, since.length, spellDate(articleDate, language)) : all;
  const width = percent(COLUMN_WIDTH * 0.8);
  const height = (count: number) => (count / tallest) * ROOM;
  return (
    <svg class="strip" role="img" aria-label={label} width="100%" height={HEIGHT}>
      {columns.map((column) => (
        <g key={column.at}>
          <rect
            class="strip-until"
            x={percent(column.at)}
            y={BASE - height(column.until)}
            width={width}
            height={height(column.until)}
          />
          <rect
            class="strip-since"
            x={percent(column.at)}
            y={BASE - height(column.until + column.since)}
            width={width}
            height={height(column.since)}
          />
        </g>
      ))}
      <line class="strip-base" x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} />
      {ticks.map(({ at, year }) => (
        <g key={year}>
          <line class="strip-base" x1={percent(at)} x2={percent(at)} y1={BASE} y2={BASE + 4} />
          <text x={percent(at)} y={HEIGHT - 2} text-anchor={anchorOf(at)}>
            {year}
          </text>
        </g>
      ))}
      {article !== undefined && (
        <g class="strip-article">
          <line x1={percent(article)} x2={percent(article)} y1={TOP - 4} y2={BASE + 4} />
          <text x={percent(article)} y={TOP - 7} text-anchor={anchorOf(article)}>
            {words.thisArticle}
          </text>
        </g>
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Labels near an end stay within the strip. */
const NEAR_END = 0.15;

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  return at < NEAR_END ? 'start' : at > 1 - NEAR_END ? 'end' : 'middle';
}
