import type { Params, Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Reads } from './reads.ts';

/**
 * Answers `entry`: the whole record, in the reader's language where it is translated, with what has changed since it was read; or an
 * error that names the unknown id.
 */
export function entryHandler(base: Pick<KnowledgeBase, 'entry'>, reads: Pick<Reads, 'changedOf'>) {
  return async ({ id, language }: Params<'entry'>): Promise<Result<'entry'>> => {
    const [entry, changed] = await Promise.all([base.entry(id, language), reads.changedOf(id)]);
    if (!entry) throw new Error(`no entry "${id}"`);
    return changed ? { ...entry, changed } : entry;
  };
}
