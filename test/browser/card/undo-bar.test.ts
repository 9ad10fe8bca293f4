import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UNDO_MS } from '../../../src/card/timing.ts';
import { withdrawUndo } from '../../../src/card/undo-bar.tsx';
import { barRoot } from '../../gallery/closed-root.ts';
import { element, inCard, isCardOpen, mentionOf, middleOf, moveTo, nextFrame, pass, press, setStage } from './stage.ts';

const PAGE = `
  <button id="before">before</button>
  <p>The <span id="treaty" data-entry="full-entry">treaty of 1965</span> stands.</p>`;

let stage: ReturnType<typeof setStage>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stage = setStage(PAGE);
  element('before').focus();
  stage.control.openAt(mentionOf(element('treaty')), 'keyboard');
  await pass(0);
  await nextFrame();
});
afterEach(() => {
  stage.session.abort();
  withdrawUndo();
  vi.useRealTimers();
});

const isBarOpen = () => document.querySelector('backstory-bar') !== null;
const bar = () => barRoot().querySelector('.undo-bar') as HTMLElement;
const undoButton = () => bar().querySelector('.undo') as HTMLElement;

describe('what was done from the card', () => {
  it.each([
    ['I know this', 'mute', '“Treaty of the Two Harbours” is no longer marked.'],
    ['Not this', 'notThis', '“Treaty of the Two Harbours” is no longer marked on this page.'],
    ['Pause page', 'quietPage', 'This page is quiet until you leave it.'],
    ['Off here', 'quietSite', 'This site is quiet.'],
  ] as const)('by “%s” is told and can be undone in one press', async (name, port, text) => {
    press(inCard(name));
    expect(isCardOpen()).toBe(false);
    expect(bar().querySelector('[role=status]')?.textContent).toBe(text);
    const undo = stage.ports[port].mock.results[0]?.value;
    expect(undo).not.toHaveBeenCalled();
    undoButton().click();
    expect(undo).toHaveBeenCalledOnce();
    expect(isBarOpen()).toBe(false);
  });

  it('stays told when the session ends, and the bar goes by itself, undoing nothing', async () => {
    press(inCard('Off here'));
    stage.session.abort();
    undoButton().blur();
    await pass(UNDO_MS - 1);
    expect(isBarOpen()).toBe(true);
    await pass(1);
    expect(isBarOpen()).toBe(false);
    expect(stage.ports.quietSite.mock.results[0]?.value).not.toHaveBeenCalled();
  });

  it('takes the focus from a keyboard, waits for it, and gives it back on Esc', async () => {
    inCard('Not this').focus();
    await userEvent.keyboard('{Enter}');
    expect(barRoot().activeElement).toBe(undoButton());
    await pass(10 * UNDO_MS);
    expect(isBarOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(isBarOpen()).toBe(false);
    expect(document.activeElement?.id).toBe('before');
  });

  it('leaves the focus of a reader with a pointer alone', async () => {
    stage.control.close();
    await moveTo(middleOf('treaty'));
    await pass(300);
    press(inCard('Not this'));
    expect(barRoot().activeElement).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it('gives way to the next card', async () => {
    press(inCard('Not this'));
    stage.control.openAt(mentionOf(element('treaty')), 'keyboard');
    await pass(0);
    await nextFrame();
    expect([isCardOpen(), isBarOpen()]).toEqual([true, false]);
  });
});
