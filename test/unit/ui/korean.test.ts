import { describe, expect, test } from 'vitest';
import { withParticle } from '../../../src/ui/words/korean.ts';

describe('a particle follows the last sound of its name', () => {
  test.each([
    ['독도', 'object', '독도를'],
    ['야스쿠니 신사', 'object', '야스쿠니 신사를'],
    ['위안부', 'topic', '위안부는'],
    ['한일 기본 조약', 'object', '한일 기본 조약을'],
    ['고노 담화', 'subject', '고노 담화가'],
    ['난징 대학살', 'subject', '난징 대학살이'],
    ['부산', 'towards', '부산으로'],
    ['서울', 'towards', '서울로'],
    ['도쿄', 'towards', '도쿄로'],
    ['2015년 합의', 'object', '2015년 합의를'],
    ['731', 'object', '731을'],
    ['1965', 'subject', '1965가'],
    ['조약(1965년)', 'object', '조약(1965년)을'],
    ['‘위안부’', 'object', '‘위안부’를'],
    ['asahi.com', 'object', 'asahi.com을'],
    ['news.url', 'towards', 'news.url로'],
    ['Tokyo', 'subject', 'Tokyo가'],
  ] as const)('%s, %s: %s', (name, particle, expected) => {
    expect(withParticle(name, particle)).toBe(expected);
  });

  test.each([
    ['hankyoreh.co.kr', 'object', 'hankyoreh.co.kr을(를)'],
    ['靖國', 'topic', '靖國은(는)'],
    ['The Times', 'towards', 'The Times(으)로'],
    ['', 'object', '을(를)'],
  ] as const)('%s does not tell, so both forms stand', (name, particle, expected) => {
    expect(withParticle(name, particle)).toBe(expected);
  });
});
