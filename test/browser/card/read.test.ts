import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READ_AFTER_MS } from '../../../src/ui/use-read.ts';
import { card, element, inCard, isCardOpen, mentionOf, middleOf, moveTo, nextFrame, pass, setStage } from './stage.ts';

const PAGE = `
  <p><span id="treaty" data-entry="full-entry">treaty of 1965</span></p>
  <p style="margin-top: 500px"><span id="plain" data-entry="plain-entry">harbours</span></p>`;

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stage = setStage(PAGE);
});
afterEach(() => {
  stage.session.abort();
  vi.useRealTimers();
});

const read = () => stage.ports.noteRead.mock.calls.flat();
async function open(id: string) {
  stage.control.openAt(mentionOf(element(id)), 'keyboard');
  await pass(0);
  await nextFrame();
  expect(isCardOpen()).toBe(true);
}

describe('an entry in a card', () => {
  it('is read once it has stood there long enough, and that is told once', async () => {
    await open('treaty');
    await pass(READ_AFTER_MS - 1);
    expect(read()).toEqual([]);
    await pass(1);
    expect(read()).toEqual(['full-entry']);
    await pass(10 * READ_AFTER_MS);
    expect(read()).toEqual(['full-entry']);
  });

  it('is not read by a look that ends before', async () => {
    await open('treaty');
    await pass(READ_AFTER_MS - 1);
    stage.control.close();
    await pass(READ_AFTER_MS);
    expect(read()).toEqual([]);
  });

  it('is not read while it is only made ready, and its pointer goes on', async () => {
    await moveTo(middleOf('treaty'));
    await pass(200);
    await moveTo({ x: middleOf('treaty').x, y: 300 });
    await pass(2 * READ_AFTER_MS);
    expect([isCardOpen(), read()]).toEqual([false, []]);
  });

  it('that is opened from another is read by itself, and so is the one beneath when it comes back', async () => {
    await open('treaty');
    await pass(READ_AFTER_MS - 1);
    inCard('Related2', 'summary').click();
    inCard('Ruling 2018').click();
    await pass(0);
    await nextFrame();
    expect(card().ariaLabel).toBe('Background: Ruling of 2018');
    await pass(READ_AFTER_MS);
    inCard('Back to Treaty of the Two Harbours').click();
    await nextFrame();
    await pass(READ_AFTER_MS);
    expect(read()).toEqual(['ruling-2018', 'full-entry']);
  });
});
