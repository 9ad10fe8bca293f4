import type { DateOrigin, Part } from '../model/messages.ts';

const PART_TITLES: Record<Part, string> = {
  headline: 'In the headline',
  lead: 'In the first paragraphs',
  body: 'Further in the article',
};

const ORIGINS: Record<DateOrigin, string> = {
  'json-ld': 'from the page’s own data',
  meta: 'from the page’s own data',
  time: 'from the page’s date line',
  address: 'from the page’s address',
  byline: 'from the line beside the headline',
  title: 'from the page’s title',
  reader: 'set by you',
};

/** The dossier's texts. */
export const WORDS = {
  name: 'Background of this article',
  untitled: 'This article',
  markdownTitle: (headline: string) => `Background: ${headline}`,
  sections: {
    entries: 'What this article assumes',
    links: 'Why these belong together',
    sides: 'What each side says',
  },
  parts: PART_TITLES,
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  articleOf: (date: string) => `Article of ${date}`,
  origins: ORIGINS,
  date: {
    none: 'No date was found on the page, so all is told as of the last check.',
    correct: 'Correct the date',
    set: 'Set the date',
    label: 'Date of the article',
    save: 'Use this date',
    cancel: 'Cancel',
    reset: 'Use the page’s own',
  },
  contents: 'Parts of this page',
  jump: 'Show in the article',
  jumpTo: (title: string) => `Show ${title} in the article`,
  at: (place: number, count: number) => `${place} of ${count}`,
  gone: 'That place is no longer on the page.',
  return: 'Back to where you were',
  returned: 'The article is back where you were.',
  back: 'Back to the article’s background',
  backOne: 'Back',
  region: 'Entry',
  failed: 'This entry could not be loaded.',
  more: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  strip: (count: number, from: number, to: number) => `Timeline of ${count} events from ${from} to ${to}`,
  stripSplit: (until: number, since: number, date: string) =>
    `: ${until} up to this article of ${date}, ${since} since.`,
  thisArticle: 'This article',
  copy: 'Copy as Markdown',
  copied: 'Copied with all sources.',
  notCopied: 'Could not copy.',
  print: 'Print',
  openInTab: 'Open in a tab',
  search: 'Search',
  searchBase: 'Search the knowledge base',
  notices: {
    looking: ['Looking at the page …', ''],
    waiting: ['This page is not ready yet.', 'Its background appears here once it has loaded.'],
    unreadable: [
      'This page cannot be read.',
      'The browser keeps its own pages, stores and local files from extensions.',
    ],
    off: ['Backstory is off on this page.', 'Turn it on in the popup behind the toolbar button.'],
    paused: ['This page is paused.', 'Turn the page on in the popup behind the toolbar button.'],
    noArticle: ['There is no article on this page.', 'Front pages, lists and players have no background of their own.'],
    noEntry: ['This article names nothing that the knowledge base knows.', 'You can still search it.'],
  } satisfies Record<string, [string, string]>,
  notCovered: (site: string) => `Backstory does not read ${site}.`,
  notCoveredHint: 'By itself it reads only the news sites that come with it.',
  always: 'Read this site always',
};
