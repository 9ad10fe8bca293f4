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

/**
 * Words of class names and ids by which sites name what stands beside an article; of two words with a hyphen between them also
 * both together. A set, because compiling an expression of so many words takes longer than asking it all that a page has.
 */
const HINT_WORDS = new Set(
  [
    'related relatedlink relatedlinks relatedarticle relatedarticles relatedstories relatednews relatedpost relatedposts',
    'recommend recommended recommends recommendation recommendations readnext readalso alsoread nextup',
    'moreon morefrom morestories morenews morearticle morearticles',
    'mostread mostpopular mostviewed mostshared popular trending ranking rankings topstories latestnews',
    'comment comments commentlist commenting disqus discussion livefyre viafoura readercomment readercomments',
    'social socials share shares sharing sharebar sharetool sharetools sharebutton sharebuttons sns followus',
    'newsletter newsletters subscribe subscription signup paywall regwall promo promos promotion promotions',
    'ad ads advert adverts advertisement advertisements sponsor sponsored sponsors outbrain taboola teads dfp',
    'breadcrumb breadcrumbs pagination pager nav navi navbar menu menus sitefooter pagefooter footnav copyright copyrights',
    'disclaimer colophon cookie cookies consent gdpr modal popup overlay tooltip tooltips toolbar toolbars skiplink skiplinks',
    'sronly visuallyhidden screenreader offscreen a11yhidden',
  ].flatMap((words) => words.split(' ')),
);

const COMMENT_WORDS = new Set('comments commentlist commentsection commentthread disqus viafoura livefyre'.split(' '));

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
  return holdsWord(`${element.id} ${element.getAttribute('class') ?? ''}`, COMMENT_WORDS);
}

function placeOfWords(names: string): Place {
  if (names === ' ') return 'inside';
  const known = placesByWords.get(names);
  if (known !== undefined) return known;
  const place: Place = holdsWord(names, HINT_WORDS) ? 'unless-main' : 'inside';
  if (placesByWords.size >= MAX_REMEMBERED) placesByWords.clear();
  placesByWords.set(names, place);
  return place;
}

function holdsWord(names: string, words: ReadonlySet<string>): boolean {
  const lower = names.toLowerCase();
  // "relatedArticles" is two words.
  const parted = lower === names ? names : names.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
  for (const name of parted.split(/[\s_]+/)) {
    if (words.has(name)) return true;
    const parts = name.includes('-') ? name.split('-') : [];
    if (parts.some((part, at) => words.has(part) || words.has(part + parts[at + 1]))) return true;
  }
  return false;
}
