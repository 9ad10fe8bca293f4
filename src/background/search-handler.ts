import type { Params, Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `search`. An empty query finds nothing but readies the index, so that the first letter is answered at once. */
export function searchHandler(base: Pick<KnowledgeBase, 'searchIndex'>) {
  return async ({ query, limit }: Params<'search'>): Promise<Result<'search'>> => {
    const index = await base.searchIndex();
    return index.search(query, limit);
  };
}
