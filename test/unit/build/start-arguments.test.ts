import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../build/run/start-arguments.ts';

describe('the command line of npm start', () => {
  it('opens the sample article in Chromium by default', () => {
    expect(readArguments([])).toMatchObject({
      target: 'chromium',
      url: undefined,
      file: undefined,
      screenshots: 'screenshots',
    });
  });

  it('takes a browser, an address and a folder', () => {
    const options = readArguments(['--browser', 'firefox', '--url', 'https://example.org/a', '--screenshots', 'shots']);
    expect(options).toMatchObject({ target: 'firefox', url: 'https://example.org/a', screenshots: 'shots' });
  });

  it.each([
    [['--browser', 'safari'], /chromium or firefox/],
    [['--url', 'example.org'], /begin with https/],
    [['--url', 'https://example.org', '--file', 'a.html'], /not both/],
    [['--scheme', 'sepia'], /light or dark/],
    [['--colour'], /colour/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
