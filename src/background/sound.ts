import type { Catalogue } from '../knowledge/base-files.ts';
import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import type { BaseMap, Coast } from '../model/locator.ts';
import type { Translation } from '../model/translation.ts';
import { type Check, isListOf, isRecord, isText, isWholeNumber } from '../platform/validate-shape.ts';

// The build checks entries in full; what is looked at here is whether a file came through whole.

/** More than a base has in a hundred years. */
const MAX_ENTRIES = 1_000_000;
const MAX_TOPICS = 1_000;
/** Statements of one part of an entry, and their longest text; the editorial rules allow far less. */
const MAX_STATEMENTS = 1_000;
const isLine = isText(10_000);
const isLines = isListOf(isLine, 1_000);

const isStatement = (value: unknown): value is { text: string } => isRecord(value) && isLine(value.text);
const isStatements = isListOf(isStatement, MAX_STATEMENTS);
const isRecords = isListOf(isRecord, MAX_STATEMENTS);

const isHead = (value: unknown): value is EntryHead =>
  isRecord(value) && [value.id, value.title, value.kind, value.topic].every(isLine);
const isTopic = (value: unknown): value is Catalogue['topics'][number] =>
  isRecord(value) && isLine(value.id) && isRecord(value.names) && isWholeNumber(0, MAX_ENTRIES)(value.count);

/** Whether a file of the base is its list of all entries. */
export const isCatalogue: Check<Catalogue> = (value): value is Catalogue =>
  isRecord(value) &&
  isWholeNumber(1, MAX_ENTRIES)(value.shardCount) &&
  isListOf(isTopic, MAX_TOPICS)(value.topics) &&
  isListOf(isHead, MAX_ENTRIES)(value.heads);

const isCoast = (value: unknown): value is Coast =>
  isRecord(value) && typeof value.path === 'string' && isRecord(value.bounds) && typeof value.unit === 'number';

/** Whether a file of the base is its map. */
export const isBaseMap: Check<BaseMap> = (value): value is BaseMap =>
  isRecord(value) && isCoast(value.region) && isCoast(value.world) && isRecords(value.landmarks);

/** Whether a value is the entry of this id, with every part that views walk through. */
export function isEntryOf(id: EntryId, value: unknown): value is Entry {
  if (!isRecord(value) || value.id !== id || !isRecord(value.names) || !isLine(value.names.en)) return false;
  if (!isRecord(value.sources) || !Object.values(value.sources).every(isRecord)) return false;
  if (![value.kind, value.topic, value.status, value.reviewed].every(isLine)) return false;
  const areStatements = [value.summary, value.positions, value.timeline].every(isStatements);
  return areStatements && [value.related, value.roles, value.called].every(isRecords);
}

/** Whether a value is a translation with every part that is put in the place of English. */
export const isTranslation: Check<Translation> = (value): value is Translation =>
  isRecord(value) &&
  [value.summary, value.timeline, value.roles].every(isLines) &&
  isRecords(value.positions) &&
  isRecord(value.related);
