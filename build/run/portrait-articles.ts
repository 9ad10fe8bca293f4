import type { EntryHead } from '../../src/model/entry.ts';

/** An article made up for pictures. Paragraphs are text without markup. */
export interface PictureArticle {
  headline: string;
  date: string;
  paragraphs: string[];
}

/** Entries whose cards are pictured, and the words that name them in {@link TERMS_ARTICLE}. */
export const CARD_TERMS = [
  { id: 'shinzo-abe', text: 'Shinzo Abe' },
  { id: 'park-geun-hye', text: 'Park Geun-hye' },
  { id: 'fumio-kishida', text: 'Fumio Kishida' },
  { id: 'comfort-women', text: 'comfort women' },
  { id: 'yasukuni-shrine', text: 'Yasukuni Shrine' },
  { id: 'treaty-on-basic-relations-1965', text: 'Treaty on Basic Relations' },
  { id: 'dokdo-takeshima-dispute', text: 'Liancourt Rocks' },
  { id: 'liberal-democratic-party-japan', text: 'Liberal Democratic Party' },
  { id: 'kono-statement-1993', text: 'Kono Statement' },
  { id: 'moon-jae-in', text: 'Moon Jae-in' },
] as const;

/** An article of May 2014: each card has to read right for its reader. */
export const TERMS_ARTICLE: PictureArticle = {
  headline: 'Two capitals, one calendar of anniversaries',
  date: '2014-05-14T09:00:00+09:00',
  paragraphs: [
    'Prime Minister Shinzo Abe said on Wednesday that the door to talks was open, and that it had never been shut from his side of the water.',
    'President Park Geun-hye has not met him alone since she took office, and her aides see no date on which she might.',
    'Foreign Minister Fumio Kishida told reporters that diplomats would go on meeting every month for as long as it took to find words.',
    'What stands between the two is above all the question of the comfort women, on whom both governments have spoken past each other for years.',
    'In December the visit to Yasukuni Shrine cost the better part of a year of quiet work in both ministries.',
    'Tokyo holds that the Treaty on Basic Relations and the agreements signed beside it in 1965 settled all claims between Japan and South Korea.',
    'Neither side has moved on the Liancourt Rocks, where a police garrison watches the sea and the fishing boats.',
    'Inside the Liberal Democratic Party, lawmakers ask for a new look at the papers of the past two decades.',
    'The Kono Statement will stand, the cabinet secretary has said, although its making is to be studied by experts.',
    'In Seoul the opposition lawmaker Moon Jae-in called the study an insult to the survivors and to the record.',
  ],
};

/** Names nothing that the base knows. */
export const EMPTY_ARTICLE: PictureArticle = {
  headline: 'A village band rehearses for the summer',
  date: '2014-05-14T09:00:00+02:00',
  paragraphs: Array.from(
    { length: 5 },
    () =>
      'The band met in the old school as it does every week, the brass on the left and the drums by the door, and played until the light went and the neighbours came home.',
  ),
};

/** Entries that the crowded article names. */
const CROWD = 60;

/** An article that names many entries at once, one a paragraph, in the order of the base. */
export function crowdedArticle(heads: readonly EntryHead[]): PictureArticle {
  const step = Math.max(1, Math.floor(heads.length / (CROWD * 1.3)));
  const named = heads.filter((_, index) => index % step === 0);
  return {
    headline: 'Everything at once: a long year in Japan and South Korea',
    date: '2023-08-20T09:00:00+09:00',
    paragraphs: named.map(
      ({ title }) =>
        `The long report on Japan and South Korea also came to speak of ${title}, and of what had been made of it in both countries since.`,
    ),
  };
}
