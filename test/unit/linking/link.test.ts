import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './base.ts';

/** Each text stands as it shall be marked; it is linked without the marks. */
function expectMarks(text: string, date?: string): void {
  expect(marked(unmarked(text), date)).toBe(text);
}

describe('names in English', () => {
  test.each([
    ['possessives stay outside', "[Yasukuni|yasukuni-shrine]'s priests"],
    ['the longest name wins', 'a visit to [Yasukuni Shrine|yasukuni-shrine].'],
    ['quotation marks stay outside', 'so-called "[comfort women|comfort-women]", they said'],
    [
      'case of common words',
      'COMFORT WOMEN: [Comfort women|comfort-women] and [comfort women|comfort-women]'.replace(
        'COMFORT WOMEN',
        '[COMFORT WOMEN|comfort-women]',
      ),
    ],
    ['typographic apostrophes and hyphens', 'Japan’s [war‑shrine|yasukuni-shrine]'],
    ['diacritics', 'Prime Minister [Shinzō Abe|shinzo-abe]'],
    ['British and American spelling', '[conscripted labor|forced-labour] and [conscripted labour|forced-labour]'],
    [
      'plurals',
      'two [Treaties on Basic Relations|x]'.replace('[Treaties on Basic Relations|x]', 'Treaties on Basic Relations'),
    ],
    ['a full stop parts words', 'They took comfort. Women left.'],
    ['capitals of acronyms', 'their aims and [AIMS|gsomia] and [Gsomia|gsomia]'],
    ['soft hyphens and zero-width spaces', '[Yasu\u00adkuni|yasukuni-shrine]'],
  ])('%s', (_, text) => expectMarks(text));
});

describe('people in English', () => {
  test.each([
    ['both orders', '[Shinzo Abe|shinzo-abe] and [Abe Shinzo|shinzo-abe]', undefined],
    [
      'spellings of given names',
      '[Park Geun-hye|park-geun-hye], [Park Geunhye|park-geun-hye], [Park Geun Hye|park-geun-hye], [Geun-Hye Park|park-geun-hye]',
      undefined,
    ],
    [
      'a surname after the full name',
      '[Shinzo Abe|shinzo-abe] spoke.\nThen [Abe|shinzo-abe] left, and "[Abe|shinzo-abe]" it was.',
      undefined,
    ],
    [
      'a surname in the headline before the full name',
      '[Abe|shinzo-abe] visits shrine\nPrime Minister [Shinzo Abe|shinzo-abe] went.',
      undefined,
    ],
    ['a surname alone is nobody', 'Abe spoke.', undefined],
    ['a title held at the date', 'Prime Minister [Abe|shinzo-abe] said. [Abe|shinzo-abe] added.', '2014-05-13'],
    ['no title before it was held', 'Prime Minister Abe said.', '1996-05-13'],
    ['a former title of one person', 'former Prime Minister [Abe|shinzo-abe] was there', '2021-04-06'],
    ['a former title of several', 'former President Park was tried', '2018-04-06'],
    [
      'until one is named',
      'former President [Park|park-geun-hye] was tried. [Park Geun-hye|park-geun-hye] denied it.',
      '2018-04-06',
    ],
    ['two presidents of one surname by the date', 'President [Park|park-geun-hye] met', '2014-05-13'],
    ['the other one by the date', 'President [Park|park-chung-hee] met', '1975-05-13'],
    ['another office is another person', 'Mayor Park met [Park Geun-hye|park-geun-hye]', '2014-05-13'],
    [
      'the foreign minister is not the president',
      '[Park Geun-hye|park-geun-hye] and Foreign Minister [Park|park-jin]',
      '2023-01-01',
    ],
    ['other given names', 'Shintaro Abe spoke. Abe Lincoln spoke.', '1987-01-01'],
    [
      'a stranger of the same surname silences it',
      '[Park Geun-hye|park-geun-hye] met Park Chan-wook.\nPark smiled.',
      undefined,
    ],
    [
      'until its paragraph names only the one',
      'Park Chan-wook came.\n[Park Geun-hye|park-geun-hye] rose. [Park|park-geun-hye] smiled.',
      undefined,
    ],
    [
      'two full names before it leave it undecided',
      '[Park Geun-hye|park-geun-hye] met Park Chan-wook. Park smiled.',
      undefined,
    ],
    [
      'of two whom the document names, the one in office',
      '[Park Chung-hee|park-chung-hee] ruled.\n[Park Geun-hye|park-geun-hye] rose.\n[Park|park-geun-hye] smiled.',
      '2014-05-13',
    ],
    [
      'not the one named, if another is in office',
      '[Park Chung-hee|park-chung-hee] ruled.\nPark smiled.',
      '2014-05-13',
    ],
    ["a country's own", "South Korea's [Park|park-geun-hye] met Japan's [Abe|shinzo-abe].", '2014-05-13'],
    [
      'what a hyphen joins is no full name',
      '[Park Geun-hye|park-geun-hye] won. The pro-[Park|park-geun-hye] Saenuri Party rose.\n[Park|park-geun-hye] smiled.',
      undefined,
    ],
    [
      "a country's own names him for what follows",
      "South Korea's [Park|park-geun-hye] spoke.\n[Park|park-geun-hye] smiled.",
      '2014-05-13',
    ],
    [
      'who made the article is no stranger',
      'By Park So-youn\n[Park Geun-hye|park-geun-hye] spoke.\n[Park|park-geun-hye] smiled.\n(Additional reporting by Soyoung Park SEOUL. Editing by Park Coghill and Michael Perry)',
      undefined,
    ],
    ['a Korean name in a headline', "South Korea's Park Yong Nam Visits Tokyo Games", '2014-05-13'],
    [
      'the leader of the day in a document about the region',
      '[Yasukuni|yasukuni-shrine] again.\n[Abe|shinzo-abe] went.',
      '2014-05-13',
    ],
    ['but not of another day', '[Yasukuni|yasukuni-shrine] again.\nAbe went.', '1987-05-13'],
    ['nor beside a stranger', '[Yasukuni|yasukuni-shrine] again.\nAkie Abe came. Abe went.', '2014-05-13'],
    [
      'a surname of many only with a word for the government',
      "[Yasukuni|yasukuni-shrine] again.\nPark went. The [Park|park-geun-hye] government and [Park|park-geun-hye]'s cabinet met.",
      '2014-05-13',
    ],
    ['nouns', 'A park, the Park, Central Park and the moon.', undefined],
    [
      'a condition tells two owners of a name apart',
      '[Dokdo|dokdo] lies far off. The submarine [Dokdo|chief] dived.',
      undefined,
    ],
    [
      'an owner is a mention of his own',
      "[Shinzo Abe|shinzo-abe] spoke; [Abe|shinzo-abe]'s [speech|chief].",
      undefined,
    ],
    ['a full name that goes on', 'Park Jin-young and [Park Jin|park-jin]-led talks', undefined],
    ['a hyphen for a dash', '[Park Jin|park-jin]-who spoke-left', undefined],
    ['a title before a full name of another', 'Foreign Minister Park Min-shik spoke', '2023-01-01'],
    [
      'one whose time is to come, not the one in office whom nobody names',
      '[Kim Dae-jung|kim-dae-jung] won.\n[Kim|kim-dae-jung] smiled.',
      '1997-12-19',
    ],
    [
      'he and the one in office, both named',
      '[Kim Dae-jung|kim-dae-jung] won.\n[Kim Young-sam|kim-young-sam] left.\nKim smiled.',
      '1997-12-19',
    ],
    ['the predecessor or the one in office', '[Kim Young-sam|kim-young-sam] left.\nKim smiled.', '1999-12-19'],
    [
      'a sentence of many names is no headline',
      'A Special Team led by Park Young Soo began the Choi Soon-sil Probe.\n[Park Geun-hye|park-geun-hye] left.',
      undefined,
    ],
    ['an office that many hold says nothing by itself', 'Rep. Yoon spoke.', '2021-01-01'],
    ['nor does a form that such an office shares', 'Minister Park spoke.', '2023-01-01'],
    [
      'but it fits who is named',
      '[Yoon Mee-hyang|yoon-mee-hyang] came.\nRep. [Yoon|yoon-mee-hyang] spoke.',
      '2021-01-01',
    ],
    [
      'a former title names its bearer for what follows',
      'former Prime Minister [Abe|shinzo-abe] came.\n[Abe|shinzo-abe] smiled.',
      '2021-04-06',
    ],
    ['an office of the past is not held now', 'President Park spoke', '2024-05-13'],
    ['what cuts a full name is none', 'UN chief [Park Jin|park-jin], the [UN chief Park|chief]', undefined],
    ['honorifics', '[Shinzo Abe|shinzo-abe] came. Mr. [Abe|shinzo-abe] spoke; Mr [Abe|shinzo-abe] left.', undefined],
    [
      'possessive and adjective',
      "[Shinzo Abe|shinzo-abe] came. [Abe|shinzo-abe]'s aide and the [Abe|shinzo-abe] Cabinet.",
      undefined,
    ],
    ['a person of other news only beside the region', '[Barack Obama|barack-obama] met Japanese officials.', undefined],
    ['and not without it', 'Barack Obama spoke in Ohio.', undefined],
    ['nor far from it in its paragraph', 'Barack Obama spoke in Ohio. It rained. Stocks in Tokyo fell.', undefined],
    [
      'nor where the region is named in passing elsewhere',
      'Barack Obama spoke in Ohio.\nStocks in Tokyo fell.',
      undefined,
    ],
    [
      'but where the document is about it',
      '[Barack Obama|barack-obama] spoke.\nThen he flew to Asia to see [Shinzo Abe|shinzo-abe].',
      undefined,
    ],
  ] as const)('%s', (_, text, date) => expectMarks(text, date));
});

describe('conditions', () => {
  test.each([
    ['near, in the sentence', 'In Tokyo the [war shrine|yasukuni-shrine] stands. A war shrine elsewhere.'],
    ['not near', 'In Damascus, not Tokyo, a war shrine stands.'],
    ['near, in the document', 'South Korea asked.\nThey cite [the 1965 treaty|basic-treaty].'],
    [
      'near a phrase with a stem',
      'The National Tok Day of South Koreans. [Tok Day|basic-treaty] it is.'.replace(
        'National Tok Day',
        'National [Tok Day|basic-treaty]',
      ),
    ],
    ['without it', 'They cite the 1965 treaty on space.'],
    ['after: named', 'He saw [Yasukuni|yasukuni-shrine].\nThen [the shrine|yasukuni-shrine] closed.'],
    ['never named', 'Then the shrine closed.'],
    ['a gap', 'the [shrine that honors Japanese dead and convicted war criminals|yasukuni-shrine]'],
    ['a gap reaches over no person', '[talks held in Seoul|chief] and talks with [Shinzo Abe|shinzo-abe] in Seoul'],
    ['a gap does not leave its sentence', 'the shrine that honours the dead. Others are war criminals'],
    [
      'alternatives',
      'when they [normalized ties in 1965|basic-treaty] or [normalised diplomatic relations in 1965|basic-treaty]',
    ],
    ['a word of daily life', 'A cactus Diet pill. The [Diet|diet] in Tokyo'],
  ])('%s', (_, text) => expectMarks(text));
});

describe('Japanese', () => {
  test.each([
    ['particles and compounds', '[慰安婦|comfort-women]問題の解決を'],
    ['old and new kanji', '[靖國神社|yasukuni-shrine]と[靖国|yasukuni-shrine]参拝'],
    ['brackets of either width', '[大法院(最高裁)判決|forced-labour]と[大法院（最高裁）判決|forced-labour]'],
    ['a street is no shrine', '靖国通りを歩く', undefined],
    ['surname with an office', '[安倍|shinzo-abe]首相は[朴|park-geun-hye]大統領と会談した', '2014-03-25'],
    ['one-character surname without office', '[朴槿恵|park-geun-hye]氏。朴は', undefined],
    ['surname after the full name', '[安倍晋三|shinzo-abe]首相。[安倍|shinzo-abe]氏は', undefined],
    ['a surname within a longer one', '[岸田|fumio-kishida]外相と', '2014-03-25'],
    ['a surname is no island', '竹島水族館と[竹島|dokdo]の領有'],
    [
      'readings within a name',
      '韓国の[文(ムン)在(ジェ)寅|moon-jae-in](イン)大統領と[朴(パク)槿恵|park-geun-hye](クネ)氏',
    ],
    ['a reading between a surname and its office', '[安倍|shinzo-abe](アベ)首相は', '2014-03-25'],
    ['a word for the past before a surname', '当時の[安倍|shinzo-abe]首相が', '2022-03-25'],
    ['one character and 氏 after the full name', '[朴槿恵|park-geun-hye]氏。[朴|park-geun-hye]氏は'],
    ['one character before those whom he leads', '[朴槿恵|park-geun-hye]氏。[朴|park-geun-hye]事務所の秘書'],
    [
      'an alias with a title that is not the office of the base',
      '[習|xi-jinping]大統領か[習主席|xi-jinping]か',
      '2019-11-28',
    ],
    ['unless a stranger bears it too', '[朴槿恵|park-geun-hye]氏と朴英哲氏。朴氏は'],
    ['a name within that of an organisation', '[慰安婦|comfort-women]問題と慰安婦問題対策協議会'],
    ['a longer name that is not it', '[外務省|mofa]は中国に抗議し、中国外務省は反発した'],
    ['katakana runs', '[バラク・オバマ|barack-obama]米大統領が訪日し日本で'],
  ] as [string, string, string?][])('%s', (_, text, date) => expectMarks(text, date));
});

describe('Korean', () => {
  test.each([
    ['particles stay outside', '[독도|dokdo]는 [독도|dokdo]의 [독도|dokdo]에서'],
    ['inside another word it is none', '서독도 교사도 독도함'],
    ['spacing', '[일본군 위안부|comfort-women] [일본군위안부|comfort-women] 문제'],
    ['surname with an office', '[박|park-geun-hye] 대통령은 [아베|shinzo-abe] 총리와', '2014-03-25'],
    ['full names with particles', '[박근혜|park-geun-hye]가 [아베 신조|shinzo-abe]를'],
    ['one syllable inside a word', '3년간 총리, 논문 대통령', '2018-03-25'],
    [
      'a syllable for the past is no surname',
      '[전두환|chun-doo-hwan]. [문|moon-jae-in] 전 대통령과 전 대통령들',
      '2023-03-25',
    ],
    ['how survivors are addressed', '[박근혜|park-geun-hye]와 [박|park-geun-hye] 할머니는'],
    ['nor a leader of that surname', '한국, 日本, Tokyo의 문 할머니와 문옹은', '2018-03-25'],
    ['how old men are addressed', '[박정희|park-chung-hee] 정권. [박|park-chung-hee]옹은 박 옹호자에게'],
    ['an alias with a title that is not the office of the base', '중국의 [시 주석|xi-jinping]은', '2019-11-28'],
    ['a word for the past before a surname', '당시 [아베|shinzo-abe] 총리는', '2022-03-25'],
    ['a name within that of an organisation', '[강제징용|forced-labour]과 강제징용유족회'],
    ['one syllable without office', '[박근혜|park-geun-hye] 정부. 박은'],
    ['compounds', '[강제징용|forced-labour]피해자 [독도|dokdo]협상이'],
  ] as [string, string, string?][])('%s', (_, text, date) => expectMarks(text, date));
});
