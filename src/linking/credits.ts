/** What a line of credit says first: "Additional reporting by", "(Editing by". */
const CREDIT =
  /^[\s("“[—–-]*(?:additional |with )?(?:reporting|writing|editing|translation|translated|compiled|photos?|photographs?|graphics?|videos?) (?:and \p{L}+ )?by\b/iu;
/** "Lee Jihye in Seoul contributed to this report." */
const CONTRIBUTION = /\bcontributed (?:reporting )?to this (?:report|article|story)\b/i;
/** A byline: "By Kim So-youn, Staff Reporter". */
const BYLINE = /^\s*By \p{Lu}[^.!?]*$/u;
/** Longest byline in characters, with room. */
const MAX_BYLINE = 100;

/** Whether a sentence only says who made the article: none of them is one of its people. */
export function isCredit(sentence: string): boolean {
  return (
    CREDIT.test(sentence) || CONTRIBUTION.test(sentence) || (sentence.length <= MAX_BYLINE && BYLINE.test(sentence))
  );
}
