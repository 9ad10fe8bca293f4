import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CLOSE_GRACE_MS } from '../../../src/card/timing.ts';
import { newestRoot } from '../../gallery/closed-root.ts';
import {
  card,
  clickAt,
  element,
  inCard,
  isCardOpen,
  mentionOf,
  middleOf,
  moveTo,
  nextFrame,
  pass,
  press,
  setStage,
  sweepOver,
} from './stage.ts';

const PAGE = `
  <button id="before">before</button>
  <p style="margin: 60px 40px; font: 20px/1.4 serif">
    The <span id="treaty" data-entry="full-entry">treaty of 1965</span> and the
    <span id="plain" data-entry="plain-entry">harbours</span> stand beside
    <a id="link" href="#followed"><span id="linked" data-entry="plain-entry">a linked term</span></a>.
  </p>
  <p id="elsewhere" style="margin: 700px 40px">Nothing here.</p>
  <div style="height: 2000px"></div>`;

const ELSEWHERE = { x: 20, y: 4 };
const DELAY_MS = 300;

let stage: ReturnType<typeof setStage>;

beforeEach(() => {
  // Frames and polls stay real; only the card's waits are ours to pass.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  stage = setStage(PAGE);
});

afterEach(() => {
  stage.session.abort();
  vi.useRealTimers();
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  history.replaceState(null, '', location.pathname + location.search);
});

async function openByHover(id = 'treaty'): Promise<void> {
  await moveTo(middleOf(id));
  await pass(DELAY_MS);
  expect(isCardOpen()).toBe(true);
}

describe('by pointer', () => {
  it('opens after the delay, having asked for entry and view while the reader dwelt', async () => {
    await moveTo(middleOf('treaty'));
    expect(stage.ports.loadEntry).not.toHaveBeenCalled();
    await pass(DELAY_MS - 1);
    expect(stage.ports.loadEntry.mock.calls).toEqual([['full-entry']]);
    expect(stage.ports.loadSurface).toHaveBeenCalledTimes(1);
    expect(isCardOpen()).toBe(false);
    // Drawn already, and not on the page.
    expect(newestRoot()?.textContent).toContain('Treaty of the Two Harbours');
    await pass(1);
    expect(isCardOpen()).toBe(true);
    expect(newestRoot()).toBe(card().getRootNode());
    expect(card().textContent).toContain('Treaty of the Two Harbours');
  });

  it('asks and opens nothing while the pointer sweeps over', async () => {
    await sweepOver('treaty');
    await moveTo(ELSEWHERE);
    await pass(2 * DELAY_MS);
    expect(stage.ports.loadEntry).not.toHaveBeenCalled();
    expect(isCardOpen()).toBe(false);
  });

  it('opens where a sweep stops dead on the term', async () => {
    await sweepOver('treaty');
    await pass(DELAY_MS);
    expect(isCardOpen()).toBe(true);
  });

  it('opens the next card at once', async () => {
    await openByHover();
    await moveTo(middleOf('plain'));
    await expect.poll(() => card().textContent).toContain('share a sea');
    expect(document.querySelectorAll('backstory-card')).toHaveLength(1);
  });

  it('closes after the grace and leaves the document as it was', async () => {
    const html = document.documentElement.outerHTML;
    await openByHover();
    await moveTo(ELSEWHERE);
    await pass(CLOSE_GRACE_MS - 1);
    expect(isCardOpen()).toBe(true);
    await pass(1);
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('reopens for a pointer that left and quickly came back', async () => {
    await openByHover();
    await moveTo(ELSEWHERE);
    await moveTo(middleOf('treaty'));
    await pass(2 * CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(true);
    await moveTo(ELSEWHERE);
    await pass(CLOSE_GRACE_MS);
    await openByHover();
  });

  it('lets the pointer take its time on the way into the card', async () => {
    await openByHover();
    const { x } = middleOf('treaty');
    await moveTo({ x, y: element('treaty').getBoundingClientRect().bottom - 1 });
    await moveTo({ x: x + 4, y: card().getBoundingClientRect().top - 4 });
    await pass(5 * CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(true);
    await moveTo({ x: x + 8, y: card().getBoundingClientRect().top + 20 });
    await pass(5 * CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(true);
    await moveTo(ELSEWHERE);
    await pass(CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(false);
  });

  it('does nothing while a button is held down', async () => {
    await moveTo(middleOf('treaty'), { buttons: 1 });
    await pass(2 * DELAY_MS);
    expect(isCardOpen()).toBe(false);
  });

  it('gives up dwelling, and an unpinned card, when a press begins elsewhere', async () => {
    await openByHover();
    element('elsewhere').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(isCardOpen()).toBe(false);
  });

  it('does not open for a pointer that a scroll has carried a term to', async () => {
    const at = middleOf('treaty');
    await moveTo({ x: at.x, y: at.y + 100 });
    scrollTo(0, -100);
    const { x, y } = { x: at.x, y: at.y + 100 };
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
    await nextFrame();
    await pass(2 * DELAY_MS);
    expect(isCardOpen()).toBe(false);
  });

  it('closes when the page takes its term out, the pointer at rest, and not when the page writes it anew', async () => {
    await openByHover();
    const term = element('treaty');
    term.replaceWith(term.cloneNode(true));
    stage.control.recheck();
    await nextFrame();
    expect(isCardOpen()).toBe(true);
    element('treaty').remove();
    stage.control.recheck();
    await nextFrame();
    expect(isCardOpen()).toBe(false);
  });

  it('closes when a scroll carries the term away, and follows it when that is little', async () => {
    await openByHover();
    const before = card().getBoundingClientRect().top;
    scrollTo(0, 20);
    await expect.poll(() => card().getBoundingClientRect().top).toBe(before - 20);
    scrollTo(0, 400);
    await expect.poll(isCardOpen).toBe(false);
  });

  it('shows nothing, and throws nothing, where the entry cannot be loaded', async () => {
    element('treaty').dataset.entry = 'unknown';
    await moveTo(middleOf('treaty'));
    await pass(2 * DELAY_MS);
    expect(isCardOpen()).toBe(false);
  });

  it('ignores a reply that comes after the pointer left', async () => {
    let answer: () => void = () => {};
    stage.ports.loadSurface.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = () =>
            resolve(() => {
              throw new Error('opened');
            });
        }),
    );
    await moveTo(middleOf('treaty'));
    await pass(DELAY_MS);
    await moveTo(ELSEWHERE);
    answer();
    await pass(DELAY_MS);
    expect(isCardOpen()).toBe(false);
  });
});

describe('Esc', () => {
  it('closes, is kept from the page, and the term stays quiet until the pointer leaves it', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { capture: true, signal: stage.session.signal });
    await openByHover();
    await userEvent.keyboard('{Escape}');
    expect(isCardOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    await moveTo({ ...middleOf('treaty'), x: middleOf('treaty').x + 3 });
    await pass(2 * DELAY_MS);
    expect(isCardOpen()).toBe(false);
    await moveTo(ELSEWHERE);
    await openByHover();
  });

  it('is the page’s own while no card is open', async () => {
    const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', heard, { signal: stage.session.signal });
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveReturnedWith(false);
  });
});

describe('click', () => {
  it('pins: the card stays when the pointer goes and the page scrolls; a click elsewhere closes it', async () => {
    clickAt(middleOf('treaty'));
    await expect.poll(isCardOpen).toBe(true);
    await moveTo(ELSEWHERE);
    scrollTo(0, 400);
    await nextFrame();
    await pass(2 * CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(true);
    expect(card().role).toBe('dialog');
    clickAt({ x: 20, y: 300 });
    expect(isCardOpen()).toBe(false);
  });

  it('turns a hovered card into a pinned one', async () => {
    await openByHover();
    expect(card().role).toBe('tooltip');
    clickAt(middleOf('treaty'));
    await expect.poll(() => card().role).toBe('dialog');
    expect(inCard('Let it close by itself').ariaPressed).toBe('true');
  });

  it('follows a link and pins nothing', async () => {
    await userEvent.click(element('linked'));
    expect(location.hash).toBe('#followed');
    await pass(0);
    expect(isCardOpen()).toBe(false);
  });

  it('pins nothing where it ends a selection', async () => {
    getSelection()?.selectAllChildren(element('treaty'));
    clickAt(middleOf('treaty'));
    await pass(0);
    expect(isCardOpen()).toBe(false);
  });

  it('on the pin button pins and unpins', async () => {
    await openByHover();
    for (const [name, role] of [
      ['Keep open', 'dialog'],
      ['Let it close by itself', 'tooltip'],
    ] as const) {
      press(inCard(name));
      await expect.poll(() => card().role).toBe(role);
    }
  });

  it('into the entry pins', async () => {
    await openByHover();
    press(inCard('Sources2', 'summary'));
    await moveTo(ELSEWHERE);
    await pass(2 * CLOSE_GRACE_MS);
    expect(isCardOpen()).toBe(true);
  });
});

describe('touch', () => {
  it('opens a sheet by a tap, and closes it by a tap beside it', async () => {
    clickAt(middleOf('treaty'), 'touch');
    await expect.poll(isCardOpen).toBe(true);
    const { bottom, width } = card().getBoundingClientRect();
    expect([bottom, width]).toEqual([innerHeight, innerWidth]);
    card().parentElement?.querySelector<HTMLElement>('.scrim')?.click();
    expect(isCardOpen()).toBe(false);
  });

  it('opens nothing by a finger that moves', async () => {
    await moveTo(middleOf('treaty'), { pointerType: 'touch' });
    await pass(2 * DELAY_MS);
    expect(isCardOpen()).toBe(false);
  });
});

describe('keyboard', () => {
  it('opens with the focus inside, keeps Tab in the card, and Esc gives the focus back exactly', async () => {
    element('before').focus();
    const heard = vi.fn();
    for (const name of ['keydown', 'keyup', 'focusin', 'click'])
      document.addEventListener(name, heard, { signal: stage.session.signal });
    stage.control.openAt(mentionOf(element('treaty')), 'keyboard');
    await expect.poll(isCardOpen).toBe(true);
    const root = card().getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(card());
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root.activeElement?.textContent).toBe('Whole article');
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.ariaLabel).toBe('Copy with sources');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(isCardOpen()).toBe(false);
    expect(document.activeElement).toBe(element('before'));
  });

  it('gives an editable element its caret back', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<div id="editor" contenteditable>some words</div>');
    const editor = element('editor');
    editor.focus();
    const text = editor.firstChild as Text;
    getSelection()?.collapse(text, 4);
    stage.control.openAt(mentionOf(element('treaty')), 'keyboard');
    await expect.poll(isCardOpen).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(editor);
    expect([getSelection()?.focusNode, getSelection()?.focusOffset]).toEqual([text, 4]);
  });
});

describe('actions', () => {
  it.each([
    ['I know this', 'mute', ['full-entry']],
    ['Not this', 'notThis', ['full-entry']],
    ['Pause page', 'quietPage', []],
    ['Off here', 'quietSite', []],
    ['Whole article', 'openDossier', []],
  ] as const)('"%s" closes the card and calls %s', async (name, port, args) => {
    await openByHover();
    inCard(name).click();
    expect(isCardOpen()).toBe(false);
    expect(stage.ports[port].mock.calls).toEqual([args]);
  });
});

describe('the end of the session', () => {
  it('takes the card along and hears nothing afterwards', async () => {
    await openByHover();
    stage.session.abort();
    expect(isCardOpen()).toBe(false);
    stage.ports.mentionAt.mockClear();
    await moveTo(middleOf('plain'));
    clickAt(middleOf('plain'));
    await pass(2 * DELAY_MS);
    expect(stage.ports.mentionAt).not.toHaveBeenCalled();
    expect(isCardOpen()).toBe(false);
  });

  it('close() closes a pinned card', async () => {
    clickAt(middleOf('treaty'));
    await expect.poll(isCardOpen).toBe(true);
    stage.control.close();
    expect(isCardOpen()).toBe(false);
  });
});
