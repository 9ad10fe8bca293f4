import type { Entry } from '../../src/model/entry.ts';

/** An entry with nothing but what every entry has; tests and gallery vary it. */
export const PLAIN: Entry = {
  id: 'plain-entry',
  topic: 'treaties-and-statements',
  kind: 'treaty',
  names: { en: 'Treaty of the Two Harbours', ja: '両港条約', ko: '두 항구 조약' },
  aliases: {},
  summary: [{ text: 'A treaty of 1965 between two countries that share a sea.', cite: ['text'] }],
  positions: [],
  timeline: [],
  related: [],
  status: 'settled',
  reviewed: '2026-11-24',
  sources: {
    text: {
      title: 'Text of the treaty',
      publisher: 'Ministry of Harbours',
      date: '1965-06-22',
      url: 'https://harbours.example/treaty',
      kind: 'primary',
      language: 'en',
    },
  },
  roles: [],
  called: [],
};

/** Every field filled, so that every part of a view shows. */
export const FULL: Entry = {
  ...PLAIN,
  id: 'full-entry',
  status: 'disputed',
  positions: [
    {
      holder: 'Government of Northland',
      text: 'The treaty settled all claims, as its second article says.',
      since: '1965',
      cite: ['text'],
    },
    {
      holder: 'Government of Southland',
      text: 'The treaty left the claims of persons open, as its text names none.',
      since: '2005-08',
      cite: ['court'],
    },
  ],
  timeline: [
    { date: '1965-06-22', text: 'Both governments sign the treaty.', cite: ['text'] },
    { date: '1998', text: 'A fisheries accord replaces its annex.', entry: 'fisheries-accord', cite: ['text'] },
    {
      date: '2018-10-30',
      text: 'The high court rules that claims of persons stand.',
      entry: 'ruling-2018',
      cite: ['court'],
    },
  ],
  naming: { text: 'Northland calls it a settlement, Southland an accord.', cite: ['court'] },
  related: [
    { id: 'ruling-2018', how: 'The ruling reads the second article of this treaty.', cite: ['court'] },
    { id: 'fisheries-accord', how: 'It replaced the annex on fishing grounds.' },
  ],
  called: [{ name: 'Harbour Settlement', from: '1965', to: '1998', cite: ['text'] }],
  sources: {
    ...PLAIN.sources,
    court: {
      title: '判決文',
      publisher: 'High Court',
      url: 'https://court.example/2018',
      kind: 'primary',
      language: 'ja',
    },
  },
};

/** Long words, names, addresses and lists: nothing may burst the card. */
export const LONG: Entry = {
  ...FULL,
  id: 'long-entry',
  kind: 'dispute',
  names: {
    en: 'Agreement Concerning the Settlement of Problems in Regard to Property and Claims and Economic Cooperation',
    ja: '財産及び請求権に関する問題の解決並びに経済協力に関する日本国と大韓民国との間の協定',
    ko: '대한민국과 일본국 간의 재산 및 청구권에 관한 문제의 해결과 경제협력에 관한 협정',
    zh: '關於解決財產和請求權問題與經濟合作的協定',
  },
  summary: [
    {
      text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is a word that no line holds.',
      cite: ['text', 'court'],
    },
    {
      text: 'The agreement has four articles, and each of them has been read in at least two ways by courts, ministries and scholars.',
      cite: ['court'],
      as_of: '2026-11',
    },
    {
      text: 'It came with a loan, a grant and an exchange of notes on what the loan and the grant were for.',
      cite: ['text'],
    },
  ],
  positions: [
    'Government of Eastland',
    'Government of Northland',
    'Government of Southland',
    'Government of Westland',
  ].map((holder) => ({
    holder,
    text: 'The agreement says what it says and no more, because the records of the talks show that both sides knew of the question and put it aside until a later day.',
    since: '1965-06-22',
    cite: ['text', 'court'],
  })),
  timeline: Array.from({ length: 10 }, (_, index) => ({
    date: `${1965 + index * 6}-0${(index % 9) + 1}-1${index}`,
    text: `In the ${index + 1}th round both sides restate their readings and agree to meet again within the year.`,
    cite: ['text'],
  })),
  sources: {
    ...FULL.sources,
    long: {
      title: 'A_title_without_a_single_space_that_goes_on_and_on_as_file_names_on_ministry_servers_sometimes_do.pdf',
      publisher: 'Ministry of Foreign Affairs, Division of Treaties, Department of Published Documents',
      date: '2019-07',
      url: 'https://ministry.example/a/very/long/path',
      kind: 'reference',
      language: 'ko',
    },
  },
};

/** Strings that a careless view would run or swallow. */
export const MARKUP: Entry = {
  ...PLAIN,
  id: 'markup-entry',
  names: { en: '<img src=x onerror="globalThis.ran=1">', ja: '<b>太字</b>', ko: '&amp;lt;' },
  summary: [{ text: '<script>globalThis.ran = 1</script> & "quotes" <i>stay</i>', cite: ['text'] }],
  sources: {
    text: {
      ...PLAIN.sources.text,
      title: '<u>title</u>',
      publisher: '<s>publisher</s>',
      url: 'javascript:globalThis.ran=1',
      kind: 'news',
      language: 'en',
    },
  },
};
