import { type Column, numberColumn } from '../columns.ts';
import type { Section } from './layout.ts';
import { numbering } from './numbering.ts';

/** What a form stands for. Many forms share one: an alias with alternatives is written out into dozens. */
export interface Sense {
  /** Entry number, or -1 - title number, or a cue (see flags). */
  owner: number;
  /** 0 is none. */
  rule: number;
  /** Flags of `layout.ts`. */
  flags: number;
}

/** Numbers senses as they come. */
export interface SenseList {
  numberOf(sense: Sense): number;
  columns(): Column<Section>[];
}

/** A list of no senses yet. */
export function senseList(): SenseList {
  const { numberOf, things } = numbering<Sense>();
  return {
    numberOf: (sense) => numberOf(`${sense.owner}|${sense.rule}|${sense.flags}`, sense),
    columns: () => [
      numberColumn(
        'owners',
        Int32Array.from(things, ({ owner }) => owner),
      ),
      numberColumn(
        'rules',
        Int32Array.from(things, ({ rule }) => rule),
      ),
      numberColumn(
        'flags',
        Uint8Array.from(things, ({ flags }) => flags),
      ),
    ],
  };
}
