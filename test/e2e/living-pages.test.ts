import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, FILLER, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

/** Enough text to be an article. */
const FILLER_HTML = `<p>${FILLER}</p>`.repeat(3);

/** Adds a paragraph whenever the reader comes near the end, five times; the last names an entry. */
const ENDLESS = `<script>
  let added = 0;
  const more = () => {
    if (added === 5 || innerHeight + scrollY < document.documentElement.scrollHeight - 200) return;
    added += 1;
    const section = document.createElement('section');
    section.innerHTML = ${JSON.stringify(`<p>${FILLER}</p>`.repeat(12))} + (added === 5 ? '<p>At last the Kono Statement came up.</p>' : '');
    document.querySelector('article').append(section);
  };
  addEventListener('scroll', more);
  addEventListener('load', more);
</script>`;

/** A single-page application: its links replace article, title and address without a load. */
const APPLICATION = `<script>
  const views = {
    '/app/one': '<h1>Ministers meet</h1><p>The visit to the Yasukuni Shrine still hangs over the talks.</p>${FILLER_HTML}',
    '/app/two': '<h1>A review begins</h1><p>The government looks at how the Kono Statement was drafted.</p>${FILLER_HTML}',
  };
  const show = () => {
    document.querySelector('article').innerHTML = views[location.pathname];
    document.title = document.querySelector('h1').textContent;
  };
  addEventListener('popstate', show);
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="/app/"]');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
</script>`;

describe.each(TARGETS)('pages that live in %s', (target) => {
  let desk: Desk;

  beforeAll(async () => {
    const application = article({
      paragraphs: ['The visit to the Yasukuni Shrine still hangs over the talks.', FILLER, FILLER],
      after: `<nav><a href="/app/one">One</a> <a href="/app/two">Two</a></nav>${APPLICATION}`,
    });
    desk = await sitDown(
      target,
      play({
        [`${OUTLET}/article`]: article(MEETING),
        [`${OUTLET}/next`]: article({ paragraphs: [FILLER] }),
        [`${OUTLET}/endless`]: article({ paragraphs: Array.from({ length: 12 }, () => FILLER), after: ENDLESS }),
        [`${OUTLET}/app/one`]: application,
        [`${OUTLET}/app/two`]: application,
        [`${OUTLET}/shadow`]: article({
          paragraphs: [
            'The visit to the Yasukuni Shrine still hangs over the talks.',
            '<my-text></my-text>',
            FILLER,
            FILLER,
          ],
          after: `<script>
            customElements.define('my-text', class extends HTMLElement {
              connectedCallback() {
                this.attachShadow({ mode: 'open' }).innerHTML = '<p>In a shadow the Kono Statement stands.</p>';
              }
            });
          </script>`,
        }),
      }),
    );
  });
  afterAll(() => desk?.leave());

  it('reads what an endless scroll brings, and keeps few terms painted', async () => {
    const paper = await desk.open(`${OUTLET}/endless`);
    await paper.page.mouse.move(300, 300);
    await expect
      .poll(
        async () => {
          await paper.page.mouse.wheel({ deltaY: 2000 });
          return paper.painted();
        },
        { timeout: 20_000 },
      )
      .toContain('Kono Statement');
    await paper.close();
  });

  it('follows a single-page application forth and back', async () => {
    const paper = await desk.open(`${OUTLET}/app/one`);
    await paper.showsExactly(['Yasukuni Shrine']);
    await paper.page.click('a[href="/app/two"]');
    await paper.showsExactly(['Kono Statement']);
    expect((await paper.state()).terms.map(({ id }) => id)).toEqual(['kono-statement-1993']);
    await paper.page.evaluate(() => history.back());
    await paper.showsExactly(['Yasukuni Shrine']);
    await paper.close();
  });

  it('closes a card whose term the page removes, the pointer at rest', async () => {
    const paper = await desk.open(`${OUTLET}/app/one`);
    await paper.hover('Yasukuni Shrine');
    await paper.cardOf('Yasukuni');
    await paper.page.evaluate(() => document.querySelector('article p')?.remove());
    await paper.noCard();
    await paper.close();
  });

  it('works on a page that comes back from the back/forward cache', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    await paper.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-persisted', `${persisted}`),
      );
      location.href = '/next';
    });
    await paper.page.waitForFunction(() => location.pathname === '/next' && document.readyState === 'complete');
    await paper.page.evaluate(() => history.back());
    await paper.page.waitForFunction(() => location.pathname === '/article' && document.readyState === 'complete');
    await paper.showsExactly(MEETING_TERMS);
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await paper.close();
  });

  it('reads open shadow roots', async () => {
    const paper = await desk.open(`${OUTLET}/shadow`);
    await paper.term('Kono Statement');
    await paper.hover('Kono Statement');
    await paper.cardOf('Kono Statement');
    await paper.close();
  });
});
