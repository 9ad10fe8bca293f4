import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../build/zip.ts';

const files: [string, string | Uint8Array][] = [
  ['manifest.json', '{}'],
  ['icons/16.png', new Uint8Array([1, 2, 3])],
  ['knowledge/search.json', '"慰安婦"'],
];

describe('zip', () => {
  it('gives the same bytes whatever the order and the time', () => {
    const one = zip(new Map(files));
    const other = zip(new Map([...files].reverse()));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('keeps names and contents', () => {
    const unpacked = unzipSync(zip(new Map(files)));
    expect(Object.keys(unpacked)).toEqual(['icons/16.png', 'knowledge/search.json', 'manifest.json']);
    expect(new TextDecoder().decode(unpacked['knowledge/search.json'])).toBe('"慰安婦"');
    expect(unpacked['icons/16.png']).toEqual(new Uint8Array([1, 2, 3]));
  });
});
