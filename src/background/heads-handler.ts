import type { Params, Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `heads`: of the known ids among those asked, in the order asked. */
export function headsHandler(base: Pick<KnowledgeBase, 'catalogue'>) {
  return async ({ ids }: Params<'heads'>): Promise<Result<'heads'>> => {
    const { heads } = await base.catalogue();
    const byId = new Map(heads.map((head) => [head.id, head]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
}
