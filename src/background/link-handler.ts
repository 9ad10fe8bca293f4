import { link } from '../linking/link.ts';
import { linkInPieces } from '../linking/long-blocks.ts';
import type { Params, Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `link`: the mentions of a document's blocks. */
export function linkHandler(base: Pick<KnowledgeBase, 'gazetteer'>) {
  return async (request: Params<'link'>): Promise<Result<'link'>> => {
    const gazetteer = await base.gazetteer();
    return linkInPieces(request, (cut) => link(gazetteer, cut));
  };
}
