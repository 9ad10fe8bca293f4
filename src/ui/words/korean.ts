/** A particle after a consonant, after a vowel, and where the writing does not tell which it is: 을, 를, 을(를). */
type Particle = readonly [afterConsonant: string, afterVowel: string, either: string];

/** The particles that texts of the interface put behind names. */
export const PARTICLES = {
  object: ['을', '를', '을(를)'],
  subject: ['이', '가', '이(가)'],
  topic: ['은', '는', '은(는)'],
  /** After ㄹ as after a vowel: 서울로. */
  towards: ['으로', '로', '(으)로'],
} as const satisfies Record<string, Particle>;

/** A name with its particle as its last sound asks for: 독도를, 위안부는, 부산으로. */
export function withParticle(name: string, particle: keyof typeof PARTICLES): string {
  const [afterConsonant, afterVowel, either] = PARTICLES[particle];
  const final = finalSoundOf(name);
  if (final === undefined) return name + either;
  const isVowel = final === 'vowel' || (final === 'l' && particle === 'towards');
  return name + (isVowel ? afterVowel : afterConsonant);
}

type FinalSound = 'vowel' | 'l' | 'consonant';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Each block of so many syllables differs in its final consonant alone; the first has none. */
const FINALS = 28;
const FINAL_L = 8;

/** Of 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGITS: readonly FinalSound[] = [
  'consonant',
  'l',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'l',
  'l',
  'vowel',
];

/** How a name ends to the ear; undefined where its writing does not tell, as with "line" or 靖國. What stands in brackets is not read. */
function finalSoundOf(name: string): FinalSound | undefined {
  const last = name.replace(/\s*[(（][^)）]*[)）]$/, '').match(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u)?.[0] ?? '';
  const code = last.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'vowel' : final === FINAL_L ? 'l' : 'consonant';
  }
  if (/[0-9]/.test(last)) return DIGITS[Number(last)];
  if (/l/i.test(last)) return 'l';
  if (/[mn]/i.test(last)) return 'consonant';
  return /[aiouy]/i.test(last) ? 'vowel' : undefined;
}
