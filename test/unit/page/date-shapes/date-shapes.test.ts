import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../../src/page/article.ts';
import { findArticleDate } from '../../../../src/page/article-date.ts';
import { documentOf } from '../dom.ts';
import { LONE } from './lone.ts';
import { MARKED } from './marked.ts';
import { HEADLINE, type Shape } from './shape.ts';
import { SHOWN } from './shown.ts';

const TODAY = new Date('2026-11-24T12:00:00Z');
const TEXT = `<p>${'The ministers met in Seoul on Friday and spoke for two hours. '.repeat(10)}</p>`;

function dateOf(shape: Shape): string | undefined {
  const { lang = 'en', url = 'https://news.test/world/abe', title = HEADLINE, head = '', text = TEXT } = shape;
  const document = documentOf(
    `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>
    <main>${shape.above ?? ''}<h1>${HEADLINE}</h1>${shape.under ?? ''}<div>${text}</div></main>${shape.below ?? ''}
    </body></html>`,
    url,
  );
  const found = findArticle(document);
  if (found === null) throw new Error('The shape has no article');
  const date = findArticleDate(document, found, TODAY);
  return date && `${date.date} ${date.from}${date.isSure ? '' : '?'}`;
}

describe.each(Object.entries({ ...MARKED, ...SHOWN, ...LONE }))('the date of an article: %s', (_, shapes) => {
  test.each(shapes)('$name', (shape) => {
    expect(dateOf(shape)).toBe(shape.expected);
  });
});
