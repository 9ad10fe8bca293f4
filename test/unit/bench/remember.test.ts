import { describe, expect, it } from 'vitest';
import { remember } from '../../../bench/remember.ts';

describe('remember', () => {
  it('takes each thing once', async () => {
    const taken: string[] = [];
    const take = remember(async (name: string, round: number) => taken.push(`${name} ${round}`));
    expect(await Promise.all([take('a', 0), take('a', 0), take('a', 1)])).toEqual([1, 1, 2]);
    expect(taken).toEqual(['a 0', 'a 1']);
  });

  it('tries anew what failed', async () => {
    let tries = 0;
    const take = remember(async () => {
      if (++tries === 1) throw new Error('busy');
      return tries;
    });
    await expect(take()).rejects.toThrow('busy');
    expect(await take()).toBe(2);
  });
});
