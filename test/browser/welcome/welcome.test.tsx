import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { WelcomePort } from '../../../src/welcome/port.ts';
import { Welcome } from '../../../src/welcome/Welcome.tsx';
import welcomeCss from '../../../src/welcome/welcome.css?inline';
import { expectAccessible } from '../accessible.ts';

const style = document.createElement('style');
style.textContent = welcomeCss;
document.head.append(style);
document.documentElement.lang = 'en';
const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  delete document.documentElement.dataset.theme;
});

const KEYS = [
  { name: 'next-term', key: 'Alt+Shift+Period' },
  { name: 'toggle-marks', key: '' },
  { name: 'something-else', key: 'Alt+X' },
];

function open(keys: WelcomePort['keys'] = async () => KEYS) {
  const readSample = vi.fn<WelcomePort['readSample']>();
  render(<Welcome port={{ keys, readSample }} />, root);
  return readSample;
}

test('gives the sample to be read, and takes it back when it goes', async () => {
  const readSample = open();
  await expect.poll(() => readSample.mock.calls.length).toBe(1);
  const [sample, signal] = readSample.mock.calls[0] ?? [];
  expect(sample?.textContent).toContain('Yasukuni Shrine');
  render(null, root);
  await expect.poll(() => signal?.aborted).toBe(true);
});

test('names the keys as they are now, and says which have none', async () => {
  open();
  await expect
    .poll(() => root.querySelector('.keys')?.textContent)
    .toBe('Next termAlt+Shift+PeriodMarks on or offno key yet');
});

test.each([
  ['has no commands', async () => []],
  ['does not answer', () => Promise.reject(new Error('gone'))],
])('leaves keys out where the browser %s', async (_, keys) => {
  open(keys);
  await expect.element(page.getByText('What you read stays')).toBeVisible();
  expect(root.querySelector('.keys')).toBeNull();
});

test.each(['light', 'dark'])('is accessible and one screen in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await page.viewport(1280, 800);
  open();
  await expect.poll(() => root.querySelector('.keys')).not.toBeNull();
  await expectAccessible();
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(800);
  await page.viewport(320, 640);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('reads as a heading, an article, and what follows', async () => {
  open();
  await expect.poll(() => root.querySelector('.keys')).not.toBeNull();
  await expect.element(page.getByRole('main')).toMatchAriaInlineSnapshot(`
    - main:
      - paragraph: Backstory
      - heading "Backstory is ready" [level=1]
      - paragraph: /In news articles/
      - article "Try it here":
        - heading "Ministers to meet in Seoul" [level=2]
        - paragraph: /Yasukuni/
        - paragraph: /Kono Statement/
      - heading "Switch it off" [level=2]
      - paragraph: /For a page or a site/
      - heading "Keys" [level=2]
      - paragraph: /Next and previous/
      - term: Next term
      - definition: Alt+Shift+Period
      - term: Marks on or off
      - definition: no key yet
      - paragraph: /What you read stays/
  `);
});
