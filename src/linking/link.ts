import { type Gazetteer, REGION_CUE } from '../knowledge/gazetteer/gazetteer.ts';
import type { EntryHead } from '../model/entry.ts';
import type { LinkReply, LinkRequest, Mention } from '../model/text.ts';
import { type Candidate, reject } from './candidate.ts';
import { decideAlias } from './conditions.ts';
import { type DocumentContext, evidenceOf, gatherEvidence, isAboutRegion } from './document.ts';
import { resolveOverlaps } from './overlaps.ts';
import { type Reading, readBlock } from './reading.ts';
import { decideSurname } from './surnames.ts';

/** A block's candidates, those that became mentions and those that did not. */
export interface Decision {
  reading: Reading;
  candidates: Candidate[];
  mentions: Candidate[];
}

/**
 * Finds the mentions of a document's blocks. First all blocks are read and their evidence is joined with what the document said
 * before; then each block is decided by that evidence, so the order of blocks does not matter.
 */
export function link(gazetteer: Gazetteer, request: LinkRequest): LinkReply {
  const { context, decisions } = decide(gazetteer, request);
  const mentions: Mention[] = [];
  const heads = new Map<string, EntryHead>();
  const undecided: string[] = [];
  for (const { reading, candidates, mentions: chosen } of decisions) {
    for (const { hit, start, end } of chosen) {
      const { id, title, kind, topic } = gazetteer.entry(hit.entry);
      mentions.push({ blockId: reading.block.id, start, end, entryId: id });
      heads.set(id, { id, title, kind, topic });
    }
    if (candidates.some(({ waits }) => waits)) undecided.push(reading.block.id);
  }
  return { mentions, heads: [...heads.values()], evidence: evidenceOf(context), undecided };
}

/** The same with every candidate and its reasons, for people who ask why. */
export function decide(
  gazetteer: Gazetteer,
  { blocks, date, evidence }: LinkRequest,
): { context: DocumentContext; decisions: Decision[] } {
  const readings = blocks.map((block) => readBlock(gazetteer, block));
  const context = gatherEvidence(gazetteer, readings, date, evidence);
  return { context, decisions: readings.map((reading) => decideBlock(context, reading)) };
}

function decideBlock(context: DocumentContext, reading: Reading): Decision {
  const names = reading.hits.filter((hit) => !hit.isSurname).map((hit) => decideAlias(context, reading, hit));
  const lastNames = reading.surnames.flatMap((bearers) => decideSurname(context, reading, bearers));
  const regional = regionalSentences(context, reading);
  const candidates = [...names, ...lastNames].map((candidate) => needRegion(context, regional, candidate));
  const isPerson = (entry: number) => context.gazetteer.entry(entry).kind === 'person';
  return { reading, candidates, mentions: resolveOverlaps(candidates, reading.block.text, isPerson) };
}

/** The sentences with a word of the region, and those directly beside them. */
function regionalSentences({ gazetteer }: DocumentContext, reading: Reading): Set<number> {
  const regional = new Set<number>();
  for (const { cue, sentence } of reading.cues)
    if ((gazetteer.cueUses[cue] as number) & REGION_CUE) for (const near of [-1, 0, 1]) regional.add(sentence + near);
  return regional;
}

/** Rejects what other news names as often, unless its sentence, one beside it or the whole document speaks of the region. */
function needRegion(context: DocumentContext, regional: ReadonlySet<number>, candidate: Candidate): Candidate {
  const { gazetteer } = context;
  if (candidate.confidence === 0 || !gazetteer.entry(candidate.hit.entry).needsRegion) return candidate;
  if (regional.has(candidate.hit.sentence) || isAboutRegion(context)) return candidate;
  return reject(candidate.hit, 'in a document that is not about the region', true);
}
