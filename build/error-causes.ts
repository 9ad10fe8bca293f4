import type { Gazetteer } from '../src/knowledge/gazetteer/gazetteer.ts';
import type { Decision } from '../src/linking/link.ts';
import type { TextMention } from './linker.ts';
import type { Label } from './score.ts';

/** An error of the linker and what would mend it. */
export interface ExplainedError {
  /** The kind of mend, for sorting and counting. */
  mend: string;
  surface: string;
  entry: string;
  /** Particulars: the condition that failed, the entry that took the place, what the label says instead. */
  detail: string;
}

/** A text's decisions, each with the offset of its paragraph. */
export type TextDecisions = { offset: number; decision: Decision }[];

/** Why a label was missed: no entry, no alias, an alias whose condition failed, or another mention in its place. */
export function explainMiss(
  gazetteer: Gazetteer,
  ids: ReadonlySet<string>,
  decisions: TextDecisions,
  label: Label,
  start: number,
): ExplainedError {
  const { surface, entity } = label;
  const error = (mend: string, detail = '') => ({ mend, surface, entry: entity, detail });
  if (!ids.has(entity)) return error('write the entry');
  const end = start + surface.length;
  const candidates = decisions.flatMap(({ offset, decision }) =>
    decision.candidates
      .filter((candidate) => offset + candidate.start < end && start < offset + candidate.end)
      .map((candidate) => ({ candidate, decision, id: gazetteer.entry(candidate.hit.entry).id })),
  );
  const own = candidates.filter(({ id }) => id === entity);
  if (!own.length) return error('add an alias');
  const rejected = own.find(({ candidate }) => candidate.confidence === 0);
  const rival = candidates.find(({ candidate, decision }) => decision.mentions.includes(candidate));
  if (rival && own.some(({ candidate }) => candidate.confidence > 0))
    return error('another entry took the place', rival.id);
  return error('widen a condition', rejected?.candidate.reason);
}

/** Why a mention is wrong: nothing is to be marked there, or something else. */
export function explainWrong({ surface, entry, instead }: TextMention & { instead: string[] }): ExplainedError {
  const mend = instead.length ? 'tell apart from another' : 'narrow an alias';
  return { mend, surface, entry, detail: instead.join(' ') };
}
