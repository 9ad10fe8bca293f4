import { resolve } from 'node:path';
import { compileGazetteer } from '../src/knowledge/gazetteer/compile.ts';
import { type Gazetteer, readGazetteer } from '../src/knowledge/gazetteer/gazetteer.ts';
import { type Decision, decide } from '../src/linking/link.ts';
import { type Block, NO_EVIDENCE } from '../src/model/text.ts';
import { inspectSoundKnowledge, type KnowledgeReport } from './load-knowledge.ts';

/** A text to be linked, as `--jsonl` files state it; paragraphs are split by line breaks. */
export interface TextRecord {
  id: string;
  lang?: string;
  /** "2014-05-13", a beginning of it, or free text such as "2004/2005", which dates nothing. */
  date?: string | null;
  title?: string;
  text: string;
}

/** A mention in a record's text: offsets in UTF-16 units, end exclusive. */
export interface TextMention {
  start: number;
  end: number;
  surface: string;
  entry: string;
}

/** The gazetteer of the folder `knowledge/`. Problems of the base are counted on standard error, and what is sound is used. */
export async function loadGazetteer(dir = resolve('knowledge')): Promise<Gazetteer> {
  return gazetteerOf(await inspectSoundKnowledge(dir));
}

/** The gazetteer of a base that was read already; its problems are counted on standard error. */
export function gazetteerOf({ problems, ...knowledge }: KnowledgeReport): Gazetteer {
  if (problems.length) console.error(`${problems.length} problems in the knowledge base: see npm run check:knowledge`);
  return readGazetteer(compileGazetteer(knowledge));
}

/**
 * Decides a whole text by the same code as the extension's background; each decision with the offset of its paragraph. A title helps to
 * decide, as a headline does on a page, and is no part of the text.
 */
export function decideText(gazetteer: Gazetteer, record: TextRecord): { offset: number; decision: Decision }[] {
  const paragraphs = paragraphsOf(record.text);
  const headline = record.title ? [{ id: 'title', text: record.title }] : [];
  const { decisions } = decide(gazetteer, {
    blocks: [...headline, ...paragraphs.map(({ block }) => block)],
    lang: record.lang,
    date: articleDate(record.date),
    evidence: NO_EVIDENCE,
  });
  return decisions
    .slice(headline.length)
    .map((decision, index) => ({ offset: paragraphs[index]?.offset ?? 0, decision }));
}

/** All mentions of a text, in order. */
export function mentionsOf(gazetteer: Gazetteer, record: TextRecord): TextMention[] {
  return decideText(gazetteer, record).flatMap(({ offset, decision }) =>
    decision.mentions.map(({ hit, start, end }) => ({
      start: offset + start,
      end: offset + end,
      surface: record.text.slice(offset + start, offset + end),
      entry: gazetteer.entry(hit.entry).id,
    })),
  );
}

function paragraphsOf(text: string): { block: Block; offset: number }[] {
  const paragraphs: { block: Block; offset: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ block: { id: String(paragraphs.length), text: line }, offset });
    offset += line.length + 1;
  }
  return paragraphs;
}

function articleDate(date: string | null | undefined): string | undefined {
  return date && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined;
}
