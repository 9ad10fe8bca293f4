/**
 * What may follow a name within a Korean word: particles, the copula, plural and honorific endings. Written out, since a dictionary
 * of the language would weigh more than the rest of the extension.
 */
const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 로 으로 로서 으로서 로써 으로써 와 과 랑 이랑 하고 도 만 까지 부터 마저 조차 보다 처럼 같이 이나 나 라도 이라도 든지 이든지 야 이야 아 ' +
  '에는 에서는 에도 에서도 에만 에서만 에서의 에의 으로의 로의 으로는 로는 으로도 로도 으로부터 로부터 까지의 까지도 부터의 와의 과의 와는 과는 와도 과도 에게는 에게도 에게만 께서는 께서도 만의 만은 만이 만을 ' +
  '라는 이라는 라고 이라고 라며 이라며 란 이란 라면 이라면 라서 이라서 라던 이라던 며 이며 고 이고 인 인데 인지 임 임을 임에도 이다 다 였다 이었다 였던 이었던 입니다 이며 이자 자 이지만 지만 이어서 였고 이었고 든 이든 마다 밖에 뿐 뿐만 대로 만큼 치고 커녕 이야말로 야말로';

/** Nouns that news joins to a name without a space and that leave it the same name. */
const NOUNS_AFTER =
  '측 들 등 등은 등이 등의 등을 등에 씨 님 할머니 할아버지 옹 여사 선생 정부 정권 내각 총리 대통령 전대통령 수상 장관 대표 의원 대사 국장 위원장 국무위원장 총비서 후보 당선인 일가 문제 문제의 문제를 문제에 문제는 문제가 사건 사태 협정 합의 합의문 합의의 조약 담화 성명 선언 판결 소송 배상 ' +
  '피해자 피해자들 피해 생존자 희생자 유족 단체 재단 기금 법 특별법 방문 참배 회담 정상회담 협상 위기 위협 외교 외교부 외무성 당국 사설 신문 기자 통신 보도 영유권 분쟁 문제해결 해결 제도 동원 노동자 노동 운동 시위 집회 소녀상 기념관 기념비 기념일 대학살 학살 원전 오염수 수산물 방류 사고 발전소';

/** Prefixes that news joins to a name: "the late", "pro-", "anti-", "former", "towards". */
const PREFIXES =
  '고 故 반 친 전 현 신 구 대 주 한 일 북 남 미 중 한일 한미 북미 남북 북한 일본 한국 미국 조선 일본군 일제 제 옛 탈 비 구일본군 당시';

/** What makes a word that begins with a name the name of an organisation: 태평양전쟁희생자유족회. */
const ORGANISATION =
  /(?:유족회|시민모임|협의회|연합회|연구소|연구회|위원회|대책위|추진위|추진회|사업회|동지회|후원회|학회)/;

const AFTER = new RegExp(`^(?:${alternatives(NOUNS_AFTER)})?(?:들)?(?:${alternatives(PARTICLES)})?$`);
const BEFORE = new Set(PREFIXES.split(' '));

/** Names of at least this many syllables are found inside longer words; shorter ones would also be found by chance (서독도, 교사도). */
const LONG_NAME = 4;
/** Names of at least this many may have one end inside a longer word. */
const MIDDLE_NAME = 3;

/** Whether a name of `length` syllables can stand in a Korean word between `before` and `after`, the rest of that word on either side. */
export function fitsKoreanWord(length: number, before: string, after: string): boolean {
  if (ORGANISATION.test(after)) return false;
  if (length >= LONG_NAME) return true;
  const startFits = startsKoreanName(before);
  const endFits = after === '' || AFTER.test(after);
  return length >= MIDDLE_NAME
    ? (startFits && (endFits || after.length > 1)) || (endFits && before.length > 1)
    : startFits && endFits;
}

/** Whether a name may begin behind `before`, the part of its word before it. */
export function startsKoreanName(before: string): boolean {
  return before === '' || BEFORE.has(before);
}

function alternatives(words: string): string {
  return [...new Set(words.split(' '))].sort((a, b) => b.length - a.length).join('|');
}
