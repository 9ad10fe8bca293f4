import type { Envelope, Params, Reply, RequestName } from '../model/messages.ts';
import { isRecord, isText } from './validate-shape.ts';

/** Ids, cues and names are short; this only keeps out what cannot be one. */
const MAX_WORDS_LENGTH = 300;

/** For each request, whether its parameters are what the contract says; fields that it does not name are not looked at. */
export type ParamChecks<N extends RequestName> = Record<N, (params: Record<string, unknown>) => boolean>;

/** What a message turned out to be: another's business, a request, or one that is addressed to us and wrong. */
export type Incoming = { kind: 'foreign' } | { kind: 'request'; envelope: Envelope } | { kind: 'wrong'; error: string };

/** Reads a message of whatever form as one of a side's requests, by what these have to hold. Never throws. */
export function readEnvelope<N extends RequestName>(
  message: unknown,
  side: Envelope['to'],
  checks: ParamChecks<N>,
): Incoming {
  if (!isRecord(message) || message.to !== side) return { kind: 'foreign' };
  const name = (Object.keys(checks) as N[]).find((known) => known === message.name);
  if (name === undefined) return { kind: 'wrong', error: 'unknown request' };
  const { params } = message;
  if (!isRecord(params) || !checks[name](params)) return { kind: 'wrong', error: `${name}: wrong parameters` };
  return { kind: 'request', envelope: { to: side, name, params: params as Params<RequestName> } };
}

/** Whether an answer has the form of a {@link Reply}; a listener of another extension part may answer with anything. */
export function isReply(answer: unknown): answer is Reply<unknown> {
  if (!isRecord(answer)) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && typeof answer.error === 'string';
}

/** An id, a cue or a name. */
export function isWords(value: unknown): value is string {
  return isText(MAX_WORDS_LENGTH)(value);
}

/** A date as exact as a page has it: 2015, 2015-12 or 2015-12-28. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
}
