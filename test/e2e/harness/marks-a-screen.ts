import type { Page } from 'puppeteer-core';

/** How many marks stand on the fullest screen of a page, and on all of it: seen while it is scrolled through from top to end. */
export function marksAScreen(page: Page): Promise<{ most: number; all: number }> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const seen = new Set<string>();
    let most = 0;
    for (let top = 0; ; top += innerHeight / 3) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      const tops = [...CSS.highlights]
        .filter(([name]) => name.startsWith('backstory-'))
        .flatMap(([, ranges]) => [...ranges] as Range[])
        .flatMap((range) => range.getClientRects()[0] ?? [])
        .filter((rect) => rect.top >= 0 && rect.top < innerHeight);
      most = Math.max(most, tops.length);
      for (const rect of tops) seen.add(`${Math.round(rect.left)} ${Math.round(rect.top + scrollY)}`);
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) break;
      if (scrollY + 1 < top) break;
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return { most, all: seen.size };
  });
}
