import { LANGUAGES } from '../model/language.ts';
import type { BackgroundRequests } from '../model/messages.ts';
import { type Block, type Evidence, LINK_TEXT_LIMIT } from '../model/text.ts';
import { isTranslated } from '../model/translation.ts';
import { isDate, isWords, type ParamChecks } from './validate-messages.ts';
import { isSettingsChange, MAX_ITEM_LENGTH } from './validate-settings.ts';
import { isBoolean, isListOf, isOneOf, isOptional, isRecord, isText, isWholeNumber } from './validate-shape.ts';

/** Most blocks of one `link` request; a batch of short table cells stays far below. */
const MAX_BLOCKS = 20_000;
/** Most items in each list of a document's evidence, and most text in all of it, in UTF-16 units. */
const MAX_EVIDENCE = 20_000;
const EVIDENCE_TEXT_LIMIT = 1_000_000;
const MAX_QUERY_LENGTH = 300;
/** Most rows of one search, and most ids of one list. */
const MAX_ROWS = 5_000;

/** What requests to the background have to hold. In a file of its own: content scripts do without it. */
export const BACKGROUND_CHECKS: ParamChecks<keyof BackgroundRequests> = {
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
};

/** An id that is to be stored. */
function isKey(value: unknown): value is string {
  return isText(MAX_ITEM_LENGTH)(value);
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
