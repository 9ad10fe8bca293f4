import type { Block, LinkReply, LinkRequest } from '../model/text.ts';
import { sentenceEnds } from './sentences.ts';

/**
 * Longest text that is linked in one piece, in UTF-16 units. A name is weighed against the others of its sentence, so on hostile text work grows
 * with the square of its length. Paragraphs of news are shorter, also those of a page that puts a whole article into one.
 */
export const MAX_PIECE = 16_000;

/** A piece of a block, and where it begins in it. */
interface Piece extends Block {
  of: string;
  start: number;
}

/** Links a request whose long blocks are cut, between sentences where they end in time, and answers as if they were whole. */
export function linkInPieces(request: LinkRequest, link: (request: LinkRequest) => LinkReply): LinkReply {
  if (request.blocks.every(({ text }) => text.length <= MAX_PIECE)) return link(request);
  const pieces = request.blocks.flatMap(cut);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const reply = link({ ...request, blocks: pieces.map(({ id, text }) => ({ id, text })) });
  return {
    ...reply,
    mentions: reply.mentions.flatMap((mention) => {
      const piece = byId.get(mention.blockId);
      if (!piece) return [];
      const { of: blockId, start } = piece;
      return { ...mention, blockId, start: mention.start + start, end: mention.end + start };
    }),
    undecided: [...new Set(reply.undecided.flatMap((id) => byId.get(id)?.of ?? []))],
  };
}

function cut({ id, text }: Block, number: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of endsOf(text)) {
    pieces.push({ id: `${number}.${pieces.length}`, of: id, start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

/** Where pieces end: after the last sentence that fits, else after the last space, else where the length is reached. */
function endsOf(text: string): number[] {
  if (text.length <= MAX_PIECE) return [text.length];
  const ends: number[] = [];
  const sentences = sentenceEnds(text);
  let next = 0;
  for (let start = 0; text.length - start > MAX_PIECE; start = ends.at(-1) ?? 0) {
    const limit = start + MAX_PIECE;
    let end = start;
    for (; (sentences[next] ?? Number.POSITIVE_INFINITY) <= limit; next++) end = sentences[next] ?? end;
    if (end === start) end = Math.max(text.lastIndexOf(' ', limit - 1) + 1, start);
    ends.push(end === start ? whole(text, limit) : end);
  }
  return [...ends, text.length];
}

/** A place that cuts no character in two. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
