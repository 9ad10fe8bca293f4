/** Most alternatives that one alias may stand for; more is a mistake of its author. */
const MAX_EXPANSIONS = 200;

/** A way of writing an alias, without alternatives: segments that stand in this order with up to `GAP_WORDS` words between. */
export type Segments = [string, ...string[]];

/**
 * Writes out an alias's `{a|b}` alternatives and cuts each result at ` ... `. Alternatives may be empty and do not nest.
 * Throws a {@link SyntaxError} that says what is wrong with the text.
 */
export function expandPattern(text: string): Segments[] {
  let results = [''];
  for (const part of text.split(/(\{[^{}]*\})/)) {
    const isChoice = part.startsWith('{') && part.endsWith('}');
    if (!isChoice && /[{}]/.test(part)) throw new SyntaxError('a brace without its partner, or one inside another');
    const choices = isChoice ? part.slice(1, -1).split('|') : [part];
    if (isChoice && choices.length < 2) throw new SyntaxError(`${part} offers no alternative`);
    results = results.flatMap((start) => choices.map((choice) => start + choice));
    if (results.length > MAX_EXPANSIONS) throw new SyntaxError(`it stands for more than ${MAX_EXPANSIONS} texts`);
  }
  return results.map(cutAtGaps);
}

function cutAtGaps(text: string): Segments {
  const segments = text.split(/\s*(?:\.\.\.|…)\s*/).map((segment) => segment.replace(/\s+/g, ' ').trim());
  const [first, ...rest] = segments;
  if (!first || rest.some((segment) => !segment))
    throw new SyntaxError('a text that is empty, or empty beside " ... "');
  return [first, ...rest];
}
