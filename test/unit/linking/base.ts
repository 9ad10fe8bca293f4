import { compileGazetteer } from '../../../src/knowledge/gazetteer/compile.ts';
import { type Gazetteer, readGazetteer } from '../../../src/knowledge/gazetteer/gazetteer.ts';
import { link } from '../../../src/linking/link.ts';
import type { Alias } from '../../../src/model/alias.ts';
import type { Entry, Role } from '../../../src/model/entry.ts';
import type { Localized } from '../../../src/model/language.ts';
import { NO_EVIDENCE } from '../../../src/model/text.ts';
import type { Title } from '../../../src/model/title.ts';

/** An entry with nothing but names, for tests of linking. */
export function entry(
  id: string,
  fields: Partial<Omit<Entry, 'aliases' | 'roles'>> & {
    aliases?: Localized<(string | Alias)[]>;
    roles?: Partial<Role>[];
  },
): Entry {
  const { aliases = {}, roles = [], ...rest } = fields;
  const written = Object.entries(aliases).map(([language, list]) => [
    language,
    list.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  ]);
  return {
    id,
    topic: 'test',
    kind: 'concept',
    names: { en: id },
    summary: [],
    positions: [],
    timeline: [],
    related: [],
    status: 'settled',
    reviewed: '2026-01-01',
    sources: {},
    called: [],
    ...rest,
    aliases: Object.fromEntries(written) as Localized<Alias[]>,
    roles: roles.map((role) => ({ title: 'President', of: 'South Korea', from: '2013-02-25', cite: ['x'], ...role })),
  };
}

export const TITLES: Title[] = [
  {
    title: 'Prime Minister',
    en: ['Prime Minister', 'prime minister', 'Premier'],
    ja: ['首相', '総理'],
    ko: ['총리'],
    leads: true,
  },
  { title: 'President', en: ['President', 'president'], ja: ['大統領'], ko: ['대통령'], leads: true },
  { title: 'Mayor', en: ['Mayor'], ja: ['市長'], ko: ['시장'] },
  { title: 'Foreign Minister', en: ['Foreign Minister', 'Minister'], ja: ['外相'], ko: ['장관'] },
  { title: 'Minister', en: ['Minister'], ja: ['大臣'], ko: ['장관'], shared: true },
  { title: 'Chairman', en: ['Chairman'], ja: ['主席'], ko: ['주석'], shared: true },
  { title: 'Member of Parliament', en: ['Rep.'], ja: ['議員'], ko: ['의원'], shared: true },
];

const person = (
  id: string,
  en: [string, string],
  ja: [string, string],
  ko: [string, string],
  roles: Partial<Role>[],
  koreanOrder = false,
) =>
  entry(id, {
    kind: 'person',
    names: {
      en: koreanOrder ? `${en[0]} ${en[1]}` : `${en[1]} ${en[0]}`,
      ja: ja.join(''),
      ko: ko.join(koreanOrder ? '' : ' '),
    },
    family: { en: en[0], ja: ja[0], ko: ko[0] },
    given: { en: en[1], ja: ja[1], ko: ko[1] },
    roles,
  });

/** A small base of real names: enough of each kind to tell them apart. */
export const ENTRIES: Entry[] = [
  person(
    'shinzo-abe',
    ['Abe', 'Shinzo'],
    ['安倍', '晋三'],
    ['아베', '신조'],
    [{ title: 'Prime Minister', of: 'Japan', from: '2012-12-26', to: '2020-09-16' }],
  ),
  person(
    'fumio-kishida',
    ['Kishida', 'Fumio'],
    ['岸田', '文雄'],
    ['기시다', '후미오'],
    [{ title: 'Foreign Minister', of: 'Japan', from: '2012-12-26', to: '2017-08-03' }],
  ),
  person(
    'park-geun-hye',
    ['Park', 'Geun-hye'],
    ['朴', '槿恵'],
    ['박', '근혜'],
    [{ from: '2013-02-25', to: '2017-03-10' }],
    true,
  ),
  person(
    'park-chung-hee',
    ['Park', 'Chung-hee'],
    ['朴', '正煕'],
    ['박', '정희'],
    [{ from: '1963-12-17', to: '1979-10-26' }],
    true,
  ),
  person(
    'park-jin',
    ['Park', 'Jin'],
    ['朴', '振'],
    ['박', '진'],
    [{ title: 'Foreign Minister', from: '2022-05-12', to: '2024-01-10' }],
    true,
  ),
  person(
    'moon-jae-in',
    ['Moon', 'Jae-in'],
    ['文', '在寅'],
    ['문', '재인'],
    [{ from: '2017-05-10', to: '2022-05-09' }],
    true,
  ),
  person(
    'chun-doo-hwan',
    ['Chun', 'Doo-hwan'],
    ['全', '斗煥'],
    ['전', '두환'],
    [{ from: '1980-09-01', to: '1988-02-24' }],
    true,
  ),
  person(
    'kim-young-sam',
    ['Kim', 'Young-sam'],
    ['金', '泳三'],
    ['김', '영삼'],
    [{ from: '1993-02-25', to: '1998-02-24' }],
    true,
  ),
  person(
    'kim-dae-jung',
    ['Kim', 'Dae-jung'],
    ['金', '大中'],
    ['김', '대중'],
    [{ from: '1998-02-25', to: '2003-02-24' }],
    true,
  ),
  person(
    'yoon-mee-hyang',
    ['Yoon', 'Mee-hyang'],
    ['尹', '美香'],
    ['윤', '미향'],
    [{ title: 'Member of Parliament', from: '2020-05-30', to: '2024-05-29' }],
    true,
  ),
  {
    ...person(
      'xi-jinping',
      ['Xi', 'Jinping'],
      ['習', '近平'],
      ['시', '진핑'],
      [{ of: 'China', from: '2013-03-14' }],
      true,
    ),
    aliases: {
      ja: [{ text: '習主席', from: '2012-11-15' }],
      ko: [{ text: '시 주석', near: ['중국'], within: 'document' }],
    },
  },
  entry('mofa', {
    kind: 'organization',
    names: { en: "Japan's foreign ministry", ja: '日本外務省' },
    aliases: { ja: [{ text: '外務省', not_near: ['中国外務省'] }] },
  }),
  entry('yasukuni-shrine', {
    kind: 'place',
    names: { en: 'Yasukuni Shrine', ja: '靖国神社', ko: '야스쿠니 신사' },
    aliases: {
      en: [
        'Yasukuni',
        { text: '{war|Tokyo} shrine', near: ['Tokyo', 'Japan*'], not_near: ['Damascus'] },
        { text: 'the shrine', after: 'named' },
        'shrine that honours ... war criminals',
      ],
      ja: ['靖国'],
      ko: ['야스쿠니'],
    },
  }),
  entry('comfort-women', {
    names: { en: 'Comfort women', ja: '慰安婦', ko: '위안부' },
    aliases: { en: ['{wartime |}{sexual|sex} slavery'], ko: ['일본군 위안부'] },
  }),
  entry('forced-labour', {
    names: { en: 'Wartime forced labour', ja: '徴用工', ko: '강제징용' },
    aliases: { en: ['conscripted labour'], ja: ['大法院（最高裁）判決'] },
  }),
  entry('basic-treaty', {
    kind: 'treaty',
    names: { en: 'Treaty on Basic Relations', ja: '日韓基本条約', ko: '한일기본조약' },
    aliases: {
      en: [
        { text: 'the 1965 treaty', near: ['Korea*', 'Seoul'], within: 'document' },
        'normalised {diplomatic |}{ties|relations} in 1965',
        { text: 'Tok Day', near: ['South Korea*'], within: 'document' },
      ],
    },
  }),
  entry('chief', {
    names: { en: 'Chief entry' },
    aliases: {
      en: ['UN chief Park', "Abe's speech", 'talks ... in Seoul', { text: 'Dokdo', near: ['submarine'] }],
      ko: ['아베의 연설'],
      ja: [],
    },
  }),
  entry('dokdo', { kind: 'dispute', names: { en: 'Dokdo', ja: '竹島', ko: '독도' }, aliases: { en: ['Takeshima'] } }),
  entry('sado', { kind: 'dispute', names: { en: 'Sado mine', ja: '佐渡金山', ko: '사도' } }),
  entry('diet', {
    kind: 'organization',
    names: { en: 'National Diet', ja: '国会', ko: '국회' },
    aliases: { en: [{ text: 'Diet', near: ['Japan*', 'Tokyo', 'lawmakers'] }] },
  }),
  entry('gsomia', {
    kind: 'treaty',
    names: { en: 'GSOMIA', ja: '軍事情報包括保護協定', ko: '지소미아' },
    aliases: { en: ['AIMS'] },
  }),
  {
    ...entry('barack-obama', {
      kind: 'person',
      names: { en: 'Barack Obama', ja: 'バラク・オバマ', ko: '버락 오바마' },
    }),
    needs: 'region' as const,
    family: { en: 'Obama', ja: 'オバマ', ko: '오바마' },
    given: { en: 'Barack', ja: 'バラク', ko: '버락' },
  },
];

/** Opens a gazetteer over entries, with {@link TITLES} and a few words of the region. */
export function gazetteerOf(entries: Entry[]): Gazetteer {
  return readGazetteer(
    compileGazetteer({ entries, titles: TITLES, region: ['Japan*', 'Korea*', 'Tokyo', '日本', '한국'] }),
  );
}

const GAZETTEER = gazetteerOf(ENTRIES);

/** Links paragraphs and writes each mention into them: "[Abe|shinzo-abe] visits". */
export function marked(text: string, date?: string): string {
  const blocks = text.split('\n').map((paragraph, index) => ({ id: String(index), text: paragraph }));
  const { mentions } = link(GAZETTEER, { blocks, date, evidence: NO_EVIDENCE });
  return blocks
    .map(({ id, text: paragraph }) => {
      let result = paragraph;
      for (const { start, end, entryId } of mentions.filter(({ blockId }) => blockId === id).reverse()) {
        result = `${result.slice(0, start)}[${result.slice(start, end)}|${entryId}]${result.slice(end)}`;
      }
      return result;
    })
    .join('\n');
}

/** The text without marks, as {@link marked} takes it. */
export function unmarked(text: string): string {
  return text.replace(/\[([^[\]|]*)\|[^\]]*\]/g, '$1');
}
