import { FNV_OFFSET, FNV_PRIME } from '../model/fnv.ts';

const WORD_BYTES = 4;

/** A copy of the bytes with their length and sum behind them; read it with {@link unseal}. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = Math.ceil(bytes.length / WORD_BYTES) * WORD_BYTES;
  const sealed = new Uint8Array(padded + 2 * WORD_BYTES);
  sealed.set(bytes);
  const words = new Int32Array(sealed.buffer);
  words[words.length - 2] = bytes.length;
  words[words.length - 1] = sumOf(words.subarray(0, -1));
  return sealed;
}

/**
 * The buffer that was sealed, not copied; the seal still stands behind what was in it. Throws where one byte is not as it was: what
 * is used in place is not checked again, and damage there could mean anything.
 */
export function unseal(buffer: ArrayBuffer): ArrayBuffer {
  if (buffer.byteLength < 2 * WORD_BYTES || buffer.byteLength % WORD_BYTES !== 0)
    throw new Error('the file is damaged');
  const words = new Int32Array(buffer);
  if (words.at(-1) !== sumOf(words.subarray(0, -1))) throw new Error('the file is damaged');
  return buffer;
}

/** FNV-1a over words of 32 bits: one changed word always changes the sum. */
function sumOf(words: Int32Array): number {
  let sum = FNV_OFFSET;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] as number), FNV_PRIME);
  return sum | 0;
}
