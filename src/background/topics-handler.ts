import type { Result } from '../model/messages.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Answers `topics`: in the order of the options page, with the number of their entries. */
export function topicsHandler(base: Pick<KnowledgeBase, 'catalogue'>) {
  return async (): Promise<Result<'topics'>> => (await base.catalogue()).topics;
}
