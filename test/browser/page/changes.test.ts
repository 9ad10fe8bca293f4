import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changes, type ChangeWatch, watchChanges } from '../../../src/page/changes.ts';

let stop: AbortController;
let reports: Changes[];
let watch: ChangeWatch;
let article: HTMLElement;
const fail = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<article><p id="p">One <b>two</b></p></article><div id="ads"></div>';
  article = document.querySelector('article') as HTMLElement;
  stop = new AbortController();
  reports = [];
  watch = watchChanges(
    document,
    (node) => article.contains(node),
    { report: (changes) => reports.push(changes), fail },
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const p = () => document.querySelector('#p') as HTMLElement;
const element = (html: string) => document.createRange().createContextualFragment(html).firstElementChild as Element;
const names = (nodes: Node[]) => nodes.map((node) => (node as Element).id || node.nodeName.toLowerCase());

async function report(): Promise<Changes> {
  await vi.waitFor(() => expect(reports.length).toBeGreaterThan(0), { timeout: 3000 });
  return reports[0] as Changes;
}

describe('the change watcher', () => {
  test.each<[string, () => void, Partial<Record<'grown' | 'edited' | 'elsewhere', string[]>>, boolean]>([
    ['an edited text', () => (p().firstChild as Text).replaceData(0, 3, 'Three'), { edited: ['p'] }, false],
    [
      'an edited text in an inline element',
      () => (p().querySelector('b') as Element).firstChild?.replaceWith('x'),
      { edited: ['p'] },
      false,
    ],
    [
      'a new paragraph',
      () => article.append(element('<p id="q">New</p>')),
      { grown: ['q'], edited: ['article'] },
      false,
    ],
    ['a new word', () => p().append('more'), { edited: ['p'] }, false],
    [
      'a new card in a link',
      () => article.append(element('<a><div>card</div></a>')),
      { grown: ['article'], edited: ['article'] },
      false,
    ],
    ['a paragraph taken out', () => p().remove(), { edited: ['article'] }, true],
    [
      'nodes in nodes once',
      () => {
        const q = element('<section id="s"></section>');
        article.append(q);
        q.append(element('<p id="q">New</p>'));
      },
      { grown: ['s'], edited: ['article', 's'] },
      false,
    ],
    [
      'what comes in elsewhere',
      () => document.body.append(element('<article id="next">Next</article>')),
      { elsewhere: ['next'] },
      false,
    ],
  ])('reports %s', async (_, change, expected, shrunk) => {
    change();
    const { grown, edited, elsewhere, ...rest } = await report();
    expect({ grown: names(grown), edited: names(edited), elsewhere: names(elsewhere), ...rest }).toEqual({
      grown: [],
      edited: [],
      elsewhere: [],
      ...expected,
      shrunk,
    });
  });

  test.each<[string, () => void]>([
    [
      'our own nodes',
      () => {
        const card = document.createElement('backstory-card');
        article.append(card);
        card.remove();
      },
    ],
    ['what is done quietly', () => watch.quietly(() => p().replaceChildren('ours'))],
    [
      'what came and went',
      () => {
        const q = element('<i></i>');
        document.querySelector('#ads')?.append(q);
      },
    ],
    ['attributes', () => p().setAttribute('class', 'x')],
  ])('does not report %s', async (_, change) => {
    change();
    p().append('the page');
    const { edited, grown } = await report();
    expect([names(edited), names(grown)]).toEqual([['p'], []]);
  });

  test('sees the page’s changes that are pending when we change something', async () => {
    (p().firstChild as Text).data = 'theirs';
    watch.quietly(() => article.append(element('<p>ours</p>')));
    expect(names((await report()).edited)).toEqual(['p']);
    expect((await report()).grown).toEqual([]);
  });

  test('gathers a burst into one report', async () => {
    for (let n = 0; n < 50; n++) article.append(element(`<p>${n}</p>`));
    expect((await report()).grown).toHaveLength(50);
    expect(reports).toHaveLength(1);
  });

  test('sees into a shadow tree that it is told of', async () => {
    const root = article.attachShadow({ mode: 'open' });
    root.append(element('<p id="inner">Inner</p>'));
    stop.abort();
    stop = new AbortController();
    watch = watchChanges(
      document,
      (node) => root.contains(node),
      { report: (changes) => reports.push(changes), fail },
      stop.signal,
    );
    watch.watchAlso(root);
    root.querySelector('p')?.append('!');
    expect(names((await report()).edited)).toEqual(['inner']);
  });

  test('fails where a form hides the way through the page', async () => {
    p().append(element('<form><input name="parentNode"></form>'));
    await vi.waitFor(() => expect(fail).toHaveBeenCalled());
    expect(reports).toEqual([]);
  });

  test('waits while the tab is in the background', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    p().append('more');
    await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(0));
    expect(reports).toEqual([]);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(names((await report()).edited)).toEqual(['p']);
  });
});
