export const en = {
  pageTitle: 'Welcome to Backstory',
  title: 'Backstory is ready',
  lead: 'In news articles it underlines what has a history. Rest the pointer on an underlined term, or tap it.',
  try: 'Try it here',
  headline: 'Ministers to meet in Seoul',
  sample: [
    'The foreign ministers of Japan and South Korea will meet on Thursday, a week after an offering was sent to the Yasukuni Shrine.',
    'Seoul wants to speak of the comfort women and of the Kono Statement; Tokyo points to the Treaty on Basic Relations of 1965.',
  ],
  off: 'Switch it off',
  offText:
    'For a page or a site on any card, or in the toolbar popup, which also switches everything off. “I know this” on a card ends its term.',
  keys: 'Keys',
  keysText: 'Next and previous term, the whole article, all marks on or off. Esc closes a card.',
  noKey: 'no key yet',
  privacy: 'What you read stays in this browser. Backstory sends nothing to anybody.',
  keyNames: {
    'next-term': 'Next term',
    'previous-term': 'Previous term',
    'open-dossier': 'Whole article',
    'toggle-marks': 'Marks on or off',
  },
} as const;
