import type { Runtime } from 'webextension-polyfill';
import type {
  BackgroundRequests,
  Envelope,
  PageRequests,
  Params,
  Reply,
  RequestName,
  Result,
} from '../model/messages.ts';
import { type Run, withinBudget } from './admission.ts';
import { answer, messageOf } from './answer.ts';
import { BACKGROUND_CHECKS } from './check-background-requests.ts';
import { PAGE_CHECKS } from './check-page-requests.ts';
import { native } from './native.ts';
import { mayAsk, readSender, type Sender } from './sender.ts';
import { isReply, type ParamChecks, readEnvelope } from './validate-messages.ts';
import { TAB_LIMITS, type WorkBudget, workBudget } from './work-budget.ts';

/** The error of a request to a context in which nobody listens, such as a tab without our content script. */
export const NOBODY_ANSWERS = 'nobody answers';

/** The error once the extension was updated or removed under a running content script: end the session, ask no more. */
export const EXTENSION_GONE = 'the extension is gone';

/** The error of a request from where it may not come. */
export const NOT_FOR_YOU = 'not to be asked from there';

/** One function for each request of a side. What it throws reaches the asker as the error of a failed reply. */
export type Handlers<Side extends Partial<Record<RequestName, unknown>>> = {
  [N in keyof Side & RequestName]: (params: Params<N>, sender: Sender) => Result<N> | Promise<Result<N>>;
};

/** A background that died before it answered is asked again at most this often: as it wakes it may die once more. */
const MAX_RETRIES = 3;

/**
 * Sends a request to the background, which the browser wakes if it sleeps; again where it died before it answered, so that no request
 * may do twice what was asked once. Never throws.
 */
export async function askBackground<N extends keyof BackgroundRequests>(
  name: N,
  params: Params<N>,
): Promise<Reply<Result<N>>> {
  const send = () => native.runtime.sendMessage({ to: 'background', name, params } satisfies Envelope<N>);
  for (let tries = 0; ; tries++) {
    const reply = await settle<Result<N>>(send);
    if (reply.ok || reply.error !== NOBODY_ANSWERS || tries === MAX_RETRIES) return reply;
  }
}

/** Sends a request to the content script of a tab's top frame. Never throws. */
export async function askPage<N extends keyof PageRequests>(
  tabId: number,
  name: N,
  params: Params<N>,
): Promise<Reply<Result<N>>> {
  const envelope: Envelope<N> = { to: 'page', name, params };
  return settle(() => native.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** Hears a message, whoever sent it, and says whether an answer to it comes. */
export type Hear = (
  message: unknown,
  from: Runtime.MessageSender,
  respond: (reply: Reply<unknown>) => void,
) => true | undefined;

/**
 * Answers the requests to the background until `signal` aborts. Call it once, before the first await of the script. A page may have
 * done for it what `budget` allows: requests beyond it wait, and those that would wait too long fail with `TOO_MUCH`. What it gives back
 * answers messages that come by other ways.
 */
export function serveBackground(
  handlers: Handlers<BackgroundRequests>,
  signal: AbortSignal,
  budget: WorkBudget = workBudget(TAB_LIMITS, () => performance.now()),
): Hear {
  const run = withinBudget(budget, () => performance.now());
  return serve('background', BACKGROUND_CHECKS, handlers as Handlers<Record<RequestName, unknown>>, signal, run);
}

/** Answers the requests to this page's content script until `signal` aborts. Call it once per page. */
export function servePage(handlers: Handlers<PageRequests>, signal: AbortSignal): void {
  serve('page', PAGE_CHECKS, handlers as Handlers<Record<RequestName, unknown>>, signal);
}

function serve(
  side: Envelope['to'],
  checks: Partial<ParamChecks<RequestName>>,
  handlers: Handlers<Record<RequestName, unknown>>,
  signal: AbortSignal,
  run: Run = ({ handle }) => answer(handle),
): Hear {
  // Not async: an async listener would answer every message, also those of others, and its `undefined` would arrive first.
  const listener: Hear = (message, from, respond) => {
    const refuse = (error: string) => {
      respond({ ok: false, error });
      return undefined;
    };
    const sender = readSender(from);
    if (!sender) return undefined;
    const incoming = readEnvelope(message, side, checks as ParamChecks<RequestName>);
    if (incoming.kind === 'foreign') return undefined;
    if (incoming.kind === 'wrong') return refuse(incoming.error);
    const { name, params } = incoming.envelope;
    if (!mayAsk(name, sender.from)) return refuse(NOT_FOR_YOU);
    const handle = handlers[name] as (params: unknown, sender: Sender) => unknown;
    run({ sender, name, params, handle: () => handle(params, sender) }).then(respond);
    // Keeps the way for the answer open.
    return true;
  };
  if (signal.aborted) return listener;
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  signal.addEventListener('abort', () =>
    native.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback),
  );
  return listener;
}

async function settle<T>(send: () => Promise<unknown>): Promise<Reply<T>> {
  try {
    const reply = await send();
    return isReply(reply) ? (reply as Reply<T>) : { ok: false, error: NOBODY_ANSWERS };
  } catch (error) {
    return { ok: false, error: transportError(error) };
  }
}

/** Browsers tell a missing receiver and a dead extension only by their message texts, which have stood since 2014. */
function transportError(error: unknown): string {
  const text = messageOf(error);
  if (/receiving end does not exist|message (?:port|channel) (?:is )?closed|no tab with id|invalid tab id/i.test(text))
    return NOBODY_ANSWERS;
  if (/context invalidated|message manager disconnected|sendmessage.*undefined/i.test(text) || !isAlive()) {
    return EXTENSION_GONE;
  }
  return text;
}

/** Whether the extension still stands behind this script. Chromium takes `runtime.id` away from content scripts whose extension was updated or switched off. */
export function isAlive(): boolean {
  try {
    return Boolean(native.runtime?.id);
  } catch {
    return false;
  }
}
