/** Characters and words that stand before a name in kanji without making it another name: 在, 対, 元 ... */
const PREFIXES =
  /(?:^|.)(?:在|対|元|前|現|故|新|反|親|訪|駐|同|各|全|旧|小|大|米|日|韓|中|朝|露|英|仏|独|日本|韓国|中国|北朝鮮|米国|日本軍|日帝|旧日本軍|当時|国立|官営|名誉)$/;

/** Words in kanji that news joins to a name and that leave it the same name. */
const SUFFIXES =
  /^(?:氏|様|殿|首相|総理|大統領|前|元|現|外相|外務|防衛|官房|長官|大臣|大使|局長|議員|代表|党首|総裁|幹事長|委員長|国務|総書記|主席|書記|会長|社長|教授|知事|市長|天皇|陛下|皇太子|皇后|政権|内閣|事務所|陣営|政府|政治|外交|派|家|夫妻|父子|親子|兄弟|側|問題|神社|神宮|参拝|訪問|談話|声明|合意|協定|条約|宣言|判決|訴訟|裁判|事件|事故|事変|戦争|虐殺|会談|首脳|条項|発言|演説|答弁|審議|質疑|論戦|批准|承認|路線|主義|体制|時代|諸島|列島|列岛|島|沖|周辺|近海|海域|領有|編入|返還|上陸|国有|像|被害|犠牲|遺族|生存|支援|財団|基金|団体|制度|動員|労働|運動|集会|記念|追悼|慰霊|賠償|補償|解決|関連|関係|以来|以後|以前|当時|死去|死亡|暗殺|銃撃|国葬|誕生|就任|辞任|退陣|再選|勝利|敗北|両|間|内|外|中|後|前|等|原発|原子|処理|汚染|放出|水産|産)/;

/** What makes a run of kanji that begins with a name the name of an organisation: 太平洋戦争犠牲者遺族会. */
const ORGANISATION = /(?:遺族会|協議会|連合会|研究所|研究会|委員会|連絡会|推進会|学会)/;

/** Names of at least this many characters are found inside longer runs of kanji. */
const LONG_NAME = 3;

/** Whether a name in kanji of `length` characters can stand between `before` and `after`, the rest of its run of kanji. */
export function fitsKanjiRun(length: number, before: string, after: string): boolean {
  if (ORGANISATION.test(after)) return false;
  if (length >= LONG_NAME) return true;
  return startsKanjiName(before) && (after === '' || SUFFIXES.test(after));
}

/** Whether a name may begin behind `before`, the run of kanji before it. */
export function startsKanjiName(before: string): boolean {
  return before === '' || PREFIXES.test(before);
}

/** A name in katakana must be the whole run: ソウル is not in ソウルフード. A middle dot parts runs. */
export function fitsKatakanaRun(before: string, after: string): boolean {
  return before === '' && after === '';
}
