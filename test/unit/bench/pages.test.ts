import { describe, expect, it } from 'vitest';
import { generateFrontPage, generatePage } from '../../../bench/generated-page.ts';
import { evenly, loadPages, namesIn, stillAnswer } from '../../../bench/pages.ts';
import { blocksOf, CHARACTERS, readEach } from '../../../bench/text.ts';
import { readPage } from '../../../build/read-page.ts';

describe('generated pages', () => {
  it.each([
    [
      'a name in each paragraph',
      { paragraphs: 4, names: ['Kano Mishi', 'Seo Hye'] },
      ['Kano Mishi', 'Seo Hye', 'Kano Mishi', 'Seo Hye'],
    ],
    ['two in each', { paragraphs: 2, names: ['A Aa', 'B Bb', 'C Cc'], namesEach: 2 }, ['A Aa', 'B Bb', 'C Cc', 'A Aa']],
    ['fewer than paragraphs', { paragraphs: 9, names: ['A Aa', 'B Bb'], mentions: 2 }, ['A Aa', 'B Bb']],
    ['more than fit', { paragraphs: 1, letters: 10, names: ['A Aa'], mentions: 3 }, ['A Aa', 'A Aa', 'A Aa']],
  ])('hold %s', (_, options, expected) => {
    const { text } = readPage(generatePage(options).replace('</h1>', `</h1><p>${'words and '.repeat(60)}</p>`));
    expect(text.match(/\b(?:Kano Mishi|Seo Hye|[ABC] [ABC][abc])\b/g)).toEqual(expected);
  });

  it('are the same each time', () => {
    expect(generatePage({ paragraphs: 20 })).toBe(generatePage({ paragraphs: 20 }));
  });

  it('are of about the length asked for', () => {
    const { text } = readPage(generatePage({ paragraphs: 100, letters: 500 }));
    expect(text.length).toBeGreaterThan(50_000);
    expect(text.length).toBeLessThan(60_000);
  });

  it('are no article when they are a front page', () => {
    expect(readPage(generateFrontPage(200)).text).toBe('');
  });
});

describe('pages to measure on', () => {
  const page = (text: string) => ({ slug: text, html: Buffer.from(''), text });

  it.each([
    [2, [1, 4]],
    [3, [1, 3, 5]],
    [9, [1, 2, 3, 4, 5, 6]],
  ])('are taken evenly: %s of six', (most, expected) => {
    expect(evenly([1, 2, 3, 4, 5, 6], most)).toEqual(expected);
  });

  it('give names in turn, each once', () => {
    const pages = [page('Barack Obama met Angela Merkel.'), page('Angela Merkel met 安倍晋三 and 박근혜.')];
    expect(namesIn(pages, 3)).toEqual(['Barack Obama', 'Angela Merkel', '安倍晋三']);
  });

  it('are served without scripts, and with frames made plain elements', () => {
    const { body, headers } = stillAnswer({ html: Buffer.from('<p>é</p><iframe src=x></iframe><framework>') });
    expect(Buffer.from(body).toString()).toBe('<p>é</p><still-iframe src=x></still-iframe><framework>');
    expect(headers?.['content-security-policy']).toContain("default-src 'none'");
  });

  it('come from a folder that is there', async () => {
    await expect(loadPages('no-such-folder')).rejects.toThrow('There is no folder no-such-folder.');
    await expect(loadPages('docs')).rejects.toThrow('docs holds no article');
  });

  it('are repeated until there is enough text', () => {
    const blocks = blocksOf([page('One paragraph.\nAnother.')]);
    expect(blocks.slice(0, 3)).toEqual(['One paragraph.', 'Another.', 'One paragraph.']);
    expect(blocks.join('\n').length).toBeGreaterThanOrEqual(CHARACTERS - 1);
    expect(readEach(['ab', 'c'])).toBe(97 + 98 + 99);
  });
});
