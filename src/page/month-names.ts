/**
 * The months from January on, as languages write them beside a day and `foldDateText` folds them. The browser knows them
 * too, but takes up to a tenth of a second to load its calendars into a page.
 */
const NAMES: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar marz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  cs: 'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  sk: 'januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: 'ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου',
  tr: 'ocak subat mart nisan mayıs haziran temmuz agustos eylul ekim kasım aralık',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  bg: 'януари февруари март април маи юни юли август септември октомври ноември декември',
  hr: 'sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hi: 'जनवर फरवर मरच अपरल मई जन जलई अगसत सतबर अकटबर नवबर दसबर',
  th: 'มกราคม กมภาพนธ มนาคม เมษายน พฤษภาคม มถนายน กรกฎาคม สงหาคม กนยายน ตลาคม พฤศจกายน ธนวาคม',
  // Two sets of names, of which pages of every country use either; those of two words are left out.
  ar: 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر - شباط اذار نيسان ايار حزيران تموز اب ايلول - - -',
};

const MONTHS = 12;
/** A name is cut to no fewer letters than these. */
const MIN_LETTERS = 3;

const lists = new Map<string, string[]>();

/**
 * The month (1-12) that a word names in English or in the page's language, or that it is the beginning of; the word as
 * `foldDateText` writes it, without a final dot. Many pages declare no language or their theme's: a whole name that no two
 * languages have for two months will do.
 */
export function monthNamed(word: string, language: string): number | undefined {
  const named = monthIn('en', word) ?? monthIn(language.split('-')[0] ?? '', word);
  if (named !== undefined || word.length < MIN_LETTERS) return named;
  const months = new Set(Object.values(NAMES).map((names) => (names.split(' ').indexOf(word) % MONTHS) + 1));
  months.delete(0);
  return months.size === 1 ? [...months][0] : undefined;
}

function monthIn(language: string, word: string): number | undefined {
  const names = lists.get(language) ?? NAMES[language]?.split(' ') ?? [];
  lists.set(language, names);
  const whole = names.indexOf(word);
  const [begun, ...more] = word.length < MIN_LETTERS ? [] : names.filter((name) => name.startsWith(word));
  const index = whole >= 0 || begun === undefined || more.length > 0 ? whole : names.indexOf(begun);
  return index < 0 ? undefined : (index % MONTHS) + 1;
}
