import type { Params, Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `entry`: the whole record, in the reader's language where it is translated, or an error that names the unknown id. */
export function entryHandler(base: Pick<KnowledgeBase, 'entry'>) {
  return async ({ id, language }: Params<'entry'>): Promise<Result<'entry'>> => {
    const entry = await base.entry(id, language);
    if (!entry) throw new Error(`no entry "${id}"`);
    return entry;
  };
}
