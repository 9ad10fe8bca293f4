import { LANGUAGES } from '../model/language.ts';
import type { BackgroundRequests, Envelope, PageRequests, Params, Reply, RequestName } from '../model/messages.ts';
import { type Block, type Evidence, LINK_TEXT_LIMIT } from '../model/text.ts';
import { isTranslated } from '../model/translation.ts';
import { isSettingsChange, MAX_ITEM_LENGTH } from './validate-settings.ts';
import {
  type Check,
  isBoolean,
  isListOf,
  isOneOf,
  isOptional,
  isRecord,
  isText,
  isWholeNumber,
} from './validate-shape.ts';

/** Most blocks of one `link` request; a batch of short table cells stays far below. */
const MAX_BLOCKS = 20_000;
/** Most items in each list of a document's evidence, and most text in all of it, in UTF-16 units. */
const MAX_EVIDENCE = 20_000;
export const EVIDENCE_TEXT_LIMIT = 1_000_000;
/** Ids, cues and names are short; this only keeps out what cannot be one. */
const MAX_WORDS_LENGTH = 300;
const MAX_QUERY_LENGTH = 300;
/** Most rows of one search, and most ids of one list. */
const MAX_ROWS = 5_000;

const isWords = isText(MAX_WORDS_LENGTH);
/** An id that is to be stored. */
const isKey = isText(MAX_ITEM_LENGTH);
const isDate: Check<string> = (value): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);

const isDay: Check<string> = (value): value is string => isDate(value) && value.length === 10;

type ParamChecks = { [N in RequestName]: (params: Record<string, unknown>) => boolean };

/** For each request, whether its parameters are what the contract says; fields that it does not name are not looked at. */
const PARAM_CHECKS: ParamChecks = {
  link: ({ blocks, lang, date, evidence }) =>
    isBlocks(blocks) && isOptional(isWords)(lang) && isOptional(isDate)(date) && isEvidence(evidence),
  entry: ({ id, language }) => isWords(id) && isOptional(isOneOf(LANGUAGES))(language),
  surroundings: ({ id }) => isWords(id),
  search: ({ query, limit }) => isText(MAX_QUERY_LENGTH)(query) && isWholeNumber(0, MAX_ROWS)(limit),
  topics: () => true,
  heads: ({ ids }) => isListOf(isWords, MAX_ROWS)(ids),
  loadReader: () => true,
  loadCard: () => true,
  loadWords: ({ language }) => isTranslated(language),
  loadMarks: () => true,
  openDossier: () => true,
  changeSettings: ({ change }) => isSettingsChange(change),
  setSync: ({ isOn }) => isBoolean(isOn),
  forgetLost: () => true,
  mute: ({ id, isUndone }) => isKey(id) && isOptional(isBoolean)(isUndone),
  quietSite: ({ isUndone }) => isOptional(isBoolean)(isUndone),
  noteRead: ({ id }) => isKey(id),
  forgetReads: () => true,
  pageState: () => true,
  jump: ({ entryId, n }) => isWords(entryId) && isWholeNumber(0, Number.MAX_SAFE_INTEGER)(n),
  pageStory: () => true,
  back: () => true,
  setDate: ({ date }) => date === null || isDay(date),
  pause: ({ paused }) => isBoolean(paused),
  step: ({ by }) => isOneOf([1, 0, -1])(by),
  closeCard: () => true,
  leave: () => true,
};

const NAMES: { background: (keyof BackgroundRequests)[]; page: (keyof PageRequests)[] } = {
  background: [
    'link',
    'entry',
    'surroundings',
    'search',
    'topics',
    'heads',
    'loadReader',
    'loadCard',
    'loadWords',
    'loadMarks',
    'openDossier',
    'changeSettings',
    'setSync',
    'forgetLost',
    'mute',
    'quietSite',
    'noteRead',
    'forgetReads',
  ],
  page: ['pageState', 'jump', 'pageStory', 'back', 'setDate', 'pause', 'step', 'closeCard', 'leave'],
};

/** What a message turned out to be: another's business, a request, or one that is addressed to us and wrong. */
export type Incoming = { kind: 'foreign' } | { kind: 'request'; envelope: Envelope } | { kind: 'wrong'; error: string };

/** Reads a message of whatever form as a request to the given side. Never throws. */
export function readEnvelope(message: unknown, side: Envelope['to']): Incoming {
  if (!isRecord(message) || message.to !== side) return { kind: 'foreign' };
  const name = (NAMES[side] as RequestName[]).find((known) => known === message.name);
  if (name === undefined) return { kind: 'wrong', error: 'unknown request' };
  const { params } = message;
  if (!isRecord(params) || !PARAM_CHECKS[name](params)) return { kind: 'wrong', error: `${name}: wrong parameters` };
  return { kind: 'request', envelope: { to: side, name, params: params as Params<RequestName> } };
}

/** Whether an answer has the form of a {@link Reply}; a listener of another extension part may answer with anything. */
export function isReply(answer: unknown): answer is Reply<unknown> {
  if (!isRecord(answer)) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && typeof answer.error === 'string';
}

function isBlocks(value: unknown): value is Block[] {
  let length = 0;
  const isBlock = (block: unknown): block is Block => {
    if (!isRecord(block) || !isWords(block.id) || typeof block.text !== 'string') return false;
    length += block.text.length;
    return length <= LINK_TEXT_LIMIT;
  };
  return isListOf(isBlock, MAX_BLOCKS)(value);
}

function isEvidence(value: unknown): value is Evidence {
  let length = 0;
  const isSaid = isListOf((word: unknown): word is string => {
    if (!isWords(word)) return false;
    length += word.length;
    return length <= EVIDENCE_TEXT_LIMIT;
  }, MAX_EVIDENCE);
  return isRecord(value) && isSaid(value.named) && isSaid(value.cues) && isSaid(value.strangers);
}
