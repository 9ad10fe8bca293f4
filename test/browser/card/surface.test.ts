import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AROUND, card, element, inCard, isCardOpen, mentionOf, setStage } from './stage.ts';

let stage: ReturnType<typeof setStage> | undefined;
afterEach(() => {
  stage?.session.abort();
  document.body.removeAttribute('style');
});

/** Opens the card of the element "term" by keyboard, as that needs no pointer. */
async function openOn(html: string, overrides: Parameters<typeof setStage>[1] = {}) {
  stage = setStage(html, overrides);
  stage.control.openAt(mentionOf(element('term')), 'keyboard');
  await expect.poll(isCardOpen).toBe(true);
  return stage;
}

const TERM = '<p><span id="term" data-entry="full-entry">treaty</span></p>';

describe('on a hostile page', () => {
  it('stands over everything, in its own colours and type', async () => {
    await openOn(`
      <style>
        @layer page { * { opacity: 0 !important; visibility: hidden !important } }
        * { display: none !important; color: red !important; font: 40px cursive !important; transform: rotate(9deg) !important;
            position: static !important; transition: all 9s !important; animation: none !important; --ink: red !important;
            --unit: 90px !important }
        *::before { content: "x" !important; display: block !important; height: 900px !important }
        html, body, style, p, span, .cover { display: block !important; opacity: 1 !important; visibility: visible !important }
        .cover { position: fixed !important; inset: 0; z-index: 2147483647; background: black }
      </style>${TERM}<div class="cover"></div>`);
    const box = card().getBoundingClientRect();
    expect(box.width).toBeGreaterThan(300);
    expect(box.height).toBeLessThanOrEqual(420);
    const host = document.querySelector('backstory-card');
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).toBe(host);
    expect(getComputedStyle(host as Element)).toMatchObject({ opacity: '1', visibility: 'visible', transform: 'none' });
    expect(getComputedStyle(card().querySelector('.title') as Element)).toMatchObject({
      fontSize: '20px',
      color: 'rgb(28, 26, 23)',
    });
  });

  it('is out of reach: the page sees a closed host outside of body, and hears nothing of what happens in it', async () => {
    const { session } = await openOn(TERM);
    const host = document.querySelector('backstory-card');
    expect(host?.shadowRoot).toBeNull();
    expect(host?.parentNode).toBe(document.documentElement);
    const heard = vi.fn();
    for (const name of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'focusin', 'wheel', 'copy'])
      document.addEventListener(name, ({ type }) => heard(type), { signal: session.signal });
    inCard('Sources2', 'summary').click();
    inCard('Sources2', 'summary').focus();
    await userEvent.keyboard('{ArrowDown}a');
    card().dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
    expect(heard.mock.calls).toEqual([]);
  });

  it('covers a modal dialog by standing in it, also one whose content is in a shadow tree', async () => {
    stage = setStage('<dialog id="dialog"><div id="shadow"></div></dialog>');
    const dialog = element('dialog') as HTMLDialogElement;
    const shadow = element('shadow').attachShadow({ mode: 'open' });
    shadow.innerHTML = TERM;
    dialog.showModal();
    stage.control.openAt(mentionOf(shadow.querySelector('#term') as Element), 'keyboard');
    await expect.poll(isCardOpen).toBe(true);
    const { x, y } = inCard('Close (Esc)').getBoundingClientRect();
    expect(document.elementFromPoint(x + 5, y + 5)?.localName).toBe('backstory-card');
    expect(document.querySelector('backstory-card')?.parentNode).toBe(dialog);
    await userEvent.keyboard('{Escape}');
    expect(isCardOpen()).toBe(false);
    expect(dialog.open).toBe(true);
  });

  it('shows strings with markup as text and links to http only', async () => {
    await openOn(TERM.replace('full-entry', 'markup-entry'));
    expect(card().querySelector('.title')?.textContent).toBe('<img src=x onerror="globalThis.ran=1">');
    expect(card().querySelector('.summary')?.textContent).toContain('<script>globalThis.ran = 1</script> & "quotes"');
    expect(card().querySelectorAll('img, script, b:not(.status b), i, u, s, a')).toHaveLength(0);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('theme', () => {
  const PAPER = { light: 'rgb(255, 253, 249)', dark: 'rgb(29, 28, 26)' };
  it.each([
    ['a white page', 'background: white', 'light'],
    ['a black page', 'background: #111', 'dark'],
    ['no colour at all: the canvas', '', 'light'],
    ['a picture behind light text', 'background-image: linear-gradient(black, black); color: #eee', 'dark'],
    ['a veil over a black page', 'background: #111', 'dark'],
  ] as const)('auto on %s', async (name, style, theme) => {
    document.body.setAttribute('style', style);
    const veil = name.startsWith('a veil') ? 'style="background: rgb(255 255 255 / 0.1)"' : '';
    await openOn(TERM.replace('<p>', `<p ${veil}>`));
    expect(getComputedStyle(card()).backgroundColor).toBe(PAPER[theme]);
  });

  it('is the reader’s where the reader chose', async () => {
    const { DEFAULT_SETTINGS } = await import('../../../src/model/settings.ts');
    await openOn(TERM, { settings: () => ({ ...DEFAULT_SETTINGS, theme: 'dark' }) });
    expect(getComputedStyle(card()).backgroundColor).toBe(PAPER.dark);
  });
});

describe('reading within the card', () => {
  const title = () => [...card().querySelectorAll('.title')].find((one) => one.checkVisibility())?.textContent;

  it('opens entries two levels deep and comes back to the same folds, place and link', async () => {
    await openOn(TERM);
    const first = card().querySelector<HTMLElement>('.level');
    inCard('Related2', 'summary').click();
    inCard('Sources2', 'summary').click();
    first?.scrollTo(0, 120);
    await expect.poll(() => first?.scrollTop).toBe(120);
    const link = inCard('Ruling 2018');
    link.focus({ preventScroll: true });
    link.click();
    await expect.poll(title).toBe('Ruling of 2018');
    inCard('Related2', 'summary').click();
    inCard('Ruling 2018').click();
    await expect.poll(() => card().querySelectorAll('.level')).toHaveLength(3);
    expect([...card().querySelectorAll<HTMLElement>('.level')].map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
    ]);
    expect(() => inCard('Not this')).toThrow();
    inCard('Back to Ruling of 2018').click();
    await expect.poll(() => card().querySelectorAll('.level')).toHaveLength(2);
    inCard('Back to Treaty of the Two Harbours').click();
    await expect.poll(title).toBe('Treaty of the Two Harbours');
    expect(first?.scrollTop).toBe(120);
    expect(first?.querySelector<HTMLDetailsElement>('[data-section="sources"]')?.open).toBe(true);
    await expect.poll(() => (card().getRootNode() as ShadowRoot).activeElement).toBe(link);
  });

  it('says so where an entry cannot be loaded', async () => {
    await openOn(TERM);
    inCard('Related2', 'summary').click();
    inCard('Fisheries Accord').click();
    await expect
      .poll(() => card().querySelector('[role="status"]')?.textContent)
      .toBe('This entry could not be loaded.');
    expect(title()).toBe('Treaty of the Two Harbours');
  });

  it('names what it leads to, once it knows', async () => {
    const heads = [{ id: 'fisheries-accord', title: 'Accord on Fish', kind: 'treaty' as const, topic: 'x' }];
    const { ports } = await openOn(TERM, { loadSurroundings: vi.fn(async () => ({ ...AROUND, heads })) });
    expect(ports.loadSurroundings).toHaveBeenCalledWith('full-entry');
    inCard('Related2', 'summary').click();
    await expect.poll(() => card().textContent).toContain('Accord on Fish');
  });

  it.each([
    ['by the clipboard', true],
    ['by selection, where a page without https has no clipboard', false],
  ])('copies text with sources %s', async (_, hasClipboard) => {
    let copied = '';
    const writeText = async (text: string) => {
      copied = text;
    };
    vi.stubGlobal('navigator', { languages: ['en'], clipboard: hasClipboard ? { writeText } : undefined });
    const execCommand = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const field = (card().getRootNode() as ShadowRoot).activeElement as HTMLTextAreaElement;
      copied = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    });
    await openOn(TERM);
    inCard('Copy with sources').click();
    await expect.poll(() => card().querySelector('[role="status"]')?.textContent).toBe('Copied');
    expect(copied).toContain('[1] Text of the treaty. Ministry of Harbours');
    expect(card().querySelector('textarea')).toBeNull();
    execCommand.mockRestore();
    vi.unstubAllGlobals();
  });

  it('leads from a number to its source and back', async () => {
    await openOn(TERM);
    const mark = inCard('Source 1: Ministry of Harbours');
    mark.click();
    const root = card().getRootNode() as ShadowRoot;
    await expect.poll(() => root.activeElement?.localName).toBe('li');
    expect(root.activeElement?.textContent).toContain('Text of the treaty');
    inCard('↑ Back to the text').click();
    expect(root.activeElement).toBe(mark);
  });
});
