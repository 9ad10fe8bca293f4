import type { ReadNote, ReadsStore } from '../../../src/platform/reads-store.ts';

/** A store of what was read, in memory. `kept` are its notes; `fail` makes every call fail. */
export function fakeReads() {
  const kept = new Map<string, ReadNote>();
  const state = { fail: false };
  const turn = async () => {
    await Promise.resolve();
    if (state.fail) throw new Error('no access');
  };
  const store: ReadsStore = {
    async find(id) {
      await turn();
      return kept.get(id);
    },
    async keep(note) {
      await turn();
      kept.set(note.id, note);
    },
    async clear() {
      await turn();
      kept.clear();
    },
  };
  return Object.assign(store, { kept, state });
}
