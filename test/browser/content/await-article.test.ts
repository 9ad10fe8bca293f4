import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitArticle } from '../../../src/content/await-article.ts';
import { articleHtml } from './fixture.ts';

const ARTICLE = articleHtml(['The ministers met.']);
const address = location.href;
let end: AbortController;
const found = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  document.title = 'Ministers meet in Seoul';
  end = new AbortController();
  found.mockReset();
});
afterEach(() => {
  end.abort();
  expect(failed).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

const wait = () => awaitArticle(window, found, failed, end.signal);
const isFound = () => vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1), { timeout: 3000 });

test('an article is found within the turn in which it is looked for', async () => {
  document.body.innerHTML = ARTICLE;
  wait();
  await Promise.resolve();
  await isFound();
});

test('a page that changes all the time is looked at no more often than pauses allow, and not observed meanwhile', async () => {
  document.body.innerHTML = '<main></main>';
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  wait();
  for (let n = 0; n < 30; n++) {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<div>${n}</div>`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(observe.mock.calls.length).toBeLessThanOrEqual(2);
  document.body.innerHTML = ARTICLE;
  await isFound();
});

test('a tab that the reader has left is looked at when it is in front again', async () => {
  document.body.innerHTML = ARTICLE;
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  wait();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(found).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await isFound();
});

test('another address is a reason to look, without anything added', async () => {
  document.body.innerHTML = `<article hidden>${ARTICLE}</article>`;
  wait();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.querySelector('article')?.removeAttribute('hidden');
  history.pushState(null, '', '/another');
  await isFound();
});

test('nothing is found after the end', async () => {
  document.body.innerHTML = '<main></main>';
  wait();
  end.abort();
  document.body.innerHTML = ARTICLE;
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(found).not.toHaveBeenCalled();
});
