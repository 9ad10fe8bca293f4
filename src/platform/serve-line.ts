import type { Runtime } from 'webextension-polyfill';
import type { Reply } from '../model/messages.ts';
import { answer } from './answer.ts';
import { BACKGROUND_CHECKS } from './check-background-requests.ts';
import { LINE, type LineRequests, type OnLine } from './line.ts';
import { native } from './native.ts';
import { type Handlers, NOT_FOR_YOU } from './rpc.ts';
import { mayAsk, readSender, type Sender } from './sender.ts';
import { readEnvelope } from './validate-messages.ts';
import { isRecord, isWholeNumber } from './validate-shape.ts';

const CHECKS = { search: BACKGROUND_CHECKS.search };
const isTurn = isWholeNumber(0, Number.MAX_SAFE_INTEGER);

/**
 * Answers what our own pages ask on lines of theirs until `signal` aborts; a content script's line is closed as it opens. Call it once, before
 * the first await of the script.
 */
export function serveLine(handlers: Handlers<LineRequests>, signal: AbortSignal): void {
  const replyTo = async (message: unknown, sender: Sender): Promise<Reply<unknown>> => {
    const incoming = readEnvelope(message, 'background', CHECKS);
    if (incoming.kind !== 'request') return refuse(incoming.kind === 'wrong' ? incoming.error : 'unknown request');
    const { name, params } = incoming.envelope;
    if (!mayAsk(name, sender.from)) return refuse(NOT_FOR_YOU);
    const handle = handlers[name as keyof LineRequests] as (params: unknown, sender: Sender) => unknown;
    return answer(() => handle(params, sender));
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== LINE) return;
    const sender = port.sender && readSender(port.sender);
    if (sender?.from !== 'extension') {
      port.disconnect();
      return;
    }
    port.onMessage.addListener(async (asked: unknown) => {
      if (!isRecord(asked) || !isTurn(asked.turn)) return;
      const { turn, message } = asked;
      const reply = await replyTo(message, sender);
      try {
        port.postMessage({ turn, reply } satisfies OnLine);
      } catch {
        // The page is gone.
      }
    });
  };
  native.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => native.runtime.onConnect.removeListener(onConnect));
}

function refuse(error: string): Reply<never> {
  return { ok: false, error };
}
