import type { WelcomeWords } from './words.ts';

export const ko: WelcomeWords = {
  pageTitle: 'Backstory를 시작합니다',
  title: 'Backstory가 준비되었습니다',
  lead: '뉴스 기사에서 역사적 배경이 있는 용어에 밑줄을 긋습니다. 밑줄 친 용어에 포인터를 올리거나 누르십시오.',
  try: '여기서 해 보기',
  headline: '한일 외교장관, 서울에서 회담',
  sample: [
    '한국과 일본의 외교장관이 목요일에 회담한다. 야스쿠니 신사에 공물이 봉납된 지 일주일 만이다.',
    '한국은 위안부 문제와 고노 담화를 다루려 하고, 일본은 1965년 한일 기본 조약을 들고 있다.',
  ],
  off: '끄기',
  offText:
    '페이지나 사이트별로 카드 또는 도구 모음 창에서 끌 수 있습니다. 도구 모음 창에서는 전체를 끌 수도 있습니다. 카드에서 ‘알고 있음’을 고르면 그 용어는 더 표시하지 않습니다.',
  keys: '단축키',
  keysText: '다음 용어와 이전 용어, 기사 전체 배경, 모든 표시 켜고 끄기. 카드는 Esc 키로 닫습니다.',
  noKey: '없음',
  privacy: '읽은 내용은 이 브라우저를 벗어나지 않습니다. Backstory는 아무 데도 아무것도 보내지 않습니다.',
  keyNames: {
    'next-term': '다음 용어',
    'previous-term': '이전 용어',
    'open-dossier': '기사 전체 배경',
    'toggle-marks': '표시 켜고 끄기',
  },
};
