/** What makes the words before it the owner of what follows: "Kim's address", 安倍の国葬, 아베의 국장. */
const POSSESSIVE = /^(?:['’`´]s[ \u00a0]|の|의 ?)/;

/**
 * Where the thing owned begins, if the span from `start` to `end` begins with its owner's name, which ends at `ownerEnd`; undefined
 * if it does not. An owner is a mention of his own: "[Kim]'s [New Year address]".
 */
export function ownedStart(text: string, ownerEnd: number, end: number): number | undefined {
  const marker = POSSESSIVE.exec(text.slice(ownerEnd, ownerEnd + 3))?.[0];
  return marker !== undefined && ownerEnd + marker.length < end ? ownerEnd + marker.length : undefined;
}
