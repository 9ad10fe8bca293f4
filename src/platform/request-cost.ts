import type { Params, RequestName } from '../model/messages.ts';
import type { LinkRequest } from '../model/text.ts';

/** What a message costs before anything is done for it: copying it, waking up, answering. In characters, as all costs here. */
const MESSAGE = 2_000;
/** A block costs a few calls even where it is empty. */
const BLOCK = 20;
/** Evidence is looked up word by word, about ten times as fast as text is read. */
const EVIDENCE_SHARE = 0.1;
/** An entry is some 10 KB to copy; a head is a line. */
const ENTRY = 10_000;
/** The coasts of a map are some 20 KB. */
const MAP = 20_000;
const HEAD = 20;
/** Each change is told to every open page. */
const STORE = 50_000;
/** Starting a script in a page and opening a panel are the dearest things that are done for a page, and it needs each once. */
const SCRIPT = 200_000;

/** What it costs to answer a page's request, in characters of text that could be linked for the same work. Parameters are valid. */
export function costOf<N extends RequestName>(name: N, params: Params<N>): number {
  switch (name) {
    case 'link':
      return MESSAGE + costOfLink(params as LinkRequest);
    case 'entry':
    case 'noteRead':
      return MESSAGE + ENTRY;
    case 'surroundings':
      return MESSAGE + MAP;
    case 'heads':
      return MESSAGE + (params as Params<'heads'>).ids.length * HEAD;
    case 'mute':
    case 'quietSite':
      return MESSAGE + STORE;
    case 'loadReader':
    case 'loadCard':
    case 'loadWords':
    case 'loadMarks':
    case 'openDossier':
      return MESSAGE + SCRIPT;
    default:
      return MESSAGE;
  }
}

function costOfLink({ blocks, evidence }: LinkRequest): number {
  const said = [...evidence.named, ...evidence.cues, ...evidence.strangers];
  return sum(blocks, ({ text }) => text.length + BLOCK) + EVIDENCE_SHARE * sum(said, (word) => word.length + BLOCK);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
