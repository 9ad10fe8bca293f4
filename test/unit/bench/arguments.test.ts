import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../bench/arguments.ts';

const NAMES = ['page-cost', 'scan'];
const USUAL = { extent: 'usual', only: [], json: undefined, pages: undefined, list: false, help: false };

describe('arguments of npm run bench', () => {
  it.each([
    [[], USUAL],
    [['--short'], { ...USUAL, extent: 'short' }],
    [['--full', '--json', 'out.json'], { ...USUAL, extent: 'full', json: 'out.json' }],
    [['--only', 'scan', '--only=page-cost'], { ...USUAL, only: ['scan', 'page-cost'] }],
    [['--pages', 'saved'], { ...USUAL, pages: 'saved' }],
    [['--list'], { ...USUAL, list: true }],
    [['--help'], { ...USUAL, help: true }],
  ])('%j', (args, expected) => {
    expect(readArguments(args, NAMES)).toEqual(expected);
  });

  it.each([
    [['--short', '--full'], 'not both'],
    [['--only', 'speed'], 'There is no figure speed. There are: page-cost, scan.'],
    [['--only'], '--only'],
    [['--json='], 'no file'],
    [['--quick'], '--quick'],
    [['scan'], 'scan'],
  ])('refuses %j', (args, words) => {
    expect(() => readArguments(args, NAMES)).toThrow(words);
  });
});
