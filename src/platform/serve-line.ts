import type { Runtime } from 'webextension-polyfill';
import type { Reply } from '../model/messages.ts';
import { LINE, type OnLine } from './line.ts';
import { native } from './native.ts';
import type { Hear } from './rpc.ts';
import { readSender } from './sender.ts';
import { isRecord, isWholeNumber } from './validate-shape.ts';

const isTurn = isWholeNumber(0, Number.MAX_SAFE_INTEGER);

/**
 * Lets `hear` answer what our own pages ask on lines of theirs until `signal` aborts; a content script's line is closed as it opens. Call it once,
 * before the first await of the script.
 */
export function serveLine(hear: Hear, signal: AbortSignal): void {
  const onConnect = (port: Runtime.Port) => {
    const { name, sender } = port;
    if (name !== LINE) return;
    if (!sender || readSender(sender)?.from !== 'extension') {
      port.disconnect();
      return;
    }
    port.onMessage.addListener((asked: unknown) => {
      if (!isRecord(asked) || !isTurn(asked.turn)) return;
      const { turn, message } = asked;
      hear(message, sender, (reply: Reply<unknown>) => {
        try {
          port.postMessage({ turn, reply } satisfies OnLine);
        } catch {
          // The page is gone.
        }
      });
    });
  };
  native.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => native.runtime.onConnect.removeListener(onConnect));
}
