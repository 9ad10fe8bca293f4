import type { Runtime } from 'webextension-polyfill';
import type { BackgroundRequests, Envelope, Params, Reply, Result } from '../model/messages.ts';
import { native } from './native.ts';
import { askBackground } from './rpc.ts';
import { isReply } from './validate-messages.ts';
import { isRecord } from './validate-shape.ts';

/** The name of our lines, and what they carry: a question and its answer bear the same number. */
export const LINE = 'line';
export type OnLine = { turn: number; message: unknown } | { turn: number; reply: unknown };

/** What may be asked on a line. */
export type LineRequests = Pick<BackgroundRequests, 'search'>;

/**
 * Opens a line to the background for a page of ours that asks at each key: browsers set up a channel for each single message, which takes twice
 * as long as the question itself. What is lost with a line, as the background ends, is asked again by a message. Never throws.
 */
export function openLine(): <N extends keyof LineRequests>(name: N, params: Params<N>) => Promise<Reply<Result<N>>> {
  let line: Runtime.Port | undefined;
  let last = 0;
  const waiting = new Map<number, (reply: unknown) => void>();

  const connect = () => {
    const port = native.runtime.connect({ name: LINE });
    port.onMessage.addListener((answer: unknown) => {
      if (!isRecord(answer)) return;
      waiting.get(Number(answer.turn))?.(answer.reply);
      waiting.delete(Number(answer.turn));
    });
    port.onDisconnect.addListener(() => {
      if (line === port) line = undefined;
      for (const hear of waiting.values()) hear(undefined);
      waiting.clear();
    });
    return port;
  };
  const askOnLine = (message: Envelope) =>
    new Promise<unknown>((resolve) => {
      const turn = ++last;
      waiting.set(turn, resolve);
      try {
        line ??= connect();
        line.postMessage({ turn, message } satisfies OnLine);
      } catch {
        // The extension was updated, or the line broke without a word.
        line = undefined;
        waiting.delete(turn);
        resolve(undefined);
      }
    });

  return async <N extends keyof LineRequests>(name: N, params: Params<N>) => {
    const reply = await askOnLine({ to: 'background', name, params });
    return isReply(reply) ? (reply as Reply<Result<N>>) : askBackground(name, params);
  };
}
