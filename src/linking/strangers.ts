/** How evidence writes a person whom the base does not know: folded surname, then folded given name. */
export function strangerKey(surname: string, given: string): string {
  return `${surname}|${given}`;
}

/** Whether one of these strangers bears a surname, given folded. */
export function hasBearer(strangers: ReadonlySet<string>, surname: string): boolean {
  const beginning = strangerKey(surname, '');
  for (const stranger of strangers) if (stranger.startsWith(beginning)) return true;
  return false;
}
