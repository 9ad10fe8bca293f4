import type { BackgroundRequests } from '../model/messages.ts';
import type { Handlers } from '../platform/rpc.ts';
import type { Reads } from './reads.ts';

type Requests = Pick<BackgroundRequests, 'noteRead' | 'forgetReads'>;

/** Answers the requests about what was read. Of private windows nothing is noted; their pages get the same answer. */
export function readsHandlers(reads: Pick<Reads, 'note' | 'forget'>): Handlers<Requests> {
  return {
    async noteRead({ id }, { isPrivate }) {
      if (!isPrivate) await reads.note(id);
      return { done: true };
    },
    async forgetReads() {
      await reads.forget();
      return { done: true };
    },
  };
}
