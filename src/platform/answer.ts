import type { Reply } from '../model/messages.ts';

/** Runs a handler, at once and within the caller's turn, and gives what it answers or throws as a reply. Never throws. */
export async function answer(handle: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return { ok: false, error: messageOf(error) };
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error === 'string' ? error : 'failed';
}
