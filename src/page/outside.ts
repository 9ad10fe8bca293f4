/**
 * What an element's own markup says of its place: part of the article or beside it. `never` holds always; `unless-main`
 * is a hint, overruled when the element holds much of the page's prose (sites name whole articles "story-with-sidebar").
 */
export type Place = 'inside' | 'unless-main' | 'never';

const NEVER_NAMES = new Set(['nav', 'footer', 'aside', 'dialog', 'menu', 'search']);

/** Old content systems wrap the whole page in one form. */
const HINT_NAMES = new Set(['form', 'fieldset']);

const NEVER_ROLES =
  /^(?:navigation|complementary|contentinfo|search|searchbox|menu|menubar|toolbar|tablist|dialog|alertdialog|textbox|tooltip)$/;

/** Words of class names and ids, as whole words, by which sites name what stands beside an article. */
const HINT_WORDS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related(?:links?|articles?|stories|news|posts?)?',
    'recommend(?:ed|s|ation|ations)?|read-?(?:next|also)|also-?read|more-?(?:on|from|stories|news|articles?)|next-?up',
    'most-?(?:read|popular|viewed|shared)|popular|trending|rankings?|top-?stories|latest-?news',
    'comments?|commentlist|commenting|disqus|discussion|livefyre|viafoura|reader-?comments?',
    'socials?|shar(?:e|es|ing)|share-?(?:bar|tools?|buttons?)|sns|follow-?us',
    'newsletters?|subscri(?:be|ption)|sign-?up|paywall|regwall|promos?|promotions?',
    'ads?|adverts?|advertisements?|sponsor(?:ed|s)?|outbrain|taboola|teads|dfp',
    'breadcrumbs?|pagination|pager|navi?|navbar|menus?|site-?footer|page-?footer|footnav|copyrights?|disclaimer|colophon',
    'cookies?|consent|gdpr|modal|popup|overlay|tooltips?|toolbars?|skip-?links?',
    'sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|offscreen|a11y-hidden',
  ].join('|')})(?=$|[\\s_-])`,
);

const COMMENT_WORDS =
  /(?:^|[\s_-])(?:comments|commentlist|comment-?(?:list|section|thread)|disqus|viafoura|livefyre)(?=$|[\s_-])/;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Pages repeat a few class names thousands of times. */
const placesByWords = new Map<string, Place>();
const MAX_REMEMBERED = 5_000;

/** The place that an element's name, role, class names and id give it; says nothing of its ancestors. Asks for no style. */
export function placeOf(element: Element): Place {
  if (NEVER_NAMES.has(element.localName)) return 'never';
  if (!element.hasAttributes()) return 'inside';
  if (element.hasAttribute('hidden')) return 'never';
  const role = element.getAttribute('role');
  if (role !== null && NEVER_ROLES.test(role)) return 'never';
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return 'never';
  const place = placeOfWords(`${element.id} ${element.getAttribute('class') ?? ''}`);
  return place === 'inside' && HINT_NAMES.has(element.localName) ? 'unless-main' : place;
}

/** Reader comments outgrow many articles, so they stay outside however much they hold, unless the headline is in there. */
export function isComments(element: Element): boolean {
  return COMMENT_WORDS.test(wordsOf(`${element.id} ${element.getAttribute('class') ?? ''}`));
}

function placeOfWords(names: string): Place {
  if (names === ' ') return 'inside';
  const known = placesByWords.get(names);
  if (known !== undefined) return known;
  const place: Place = HINT_WORDS.test(wordsOf(names)) ? 'unless-main' : 'inside';
  if (placesByWords.size >= MAX_REMEMBERED) placesByWords.clear();
  placesByWords.set(names, place);
  return place;
}

/** "relatedArticles" is two words. */
function wordsOf(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
