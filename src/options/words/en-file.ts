/** What the options page says of settings files. */
export const file = {
  title: 'Your settings as a file',
  note: 'A text file of all that you changed on this page, to keep or to take to another browser. It names the sites that you switched off and the terms that you know.',
  save: 'Save as a file',
  open: 'Read from a file…',
  openNote: 'Shows what would change before anything does.',
  preview: 'This file would change:',
  same: 'This file says what is set already.',
  becomes: (before: string, after: string) => `${before} → ${after}`,
  added: (items: string) => `adds ${items}`,
  removed: (items: string) => `removes ${items}`,
  both: '; ',
  andMore: (items: string, count: number) => `${items} and ${count} more`,
  adopt: 'Adopt these settings',
  cancel: 'Leave all as it is',
  close: 'Close',
  done: 'The file’s settings are yours now.',
  undo: 'Undo',
  undone: 'Your options are back.',
  failed: 'That could not be stored. All is as it was.',
  refused: 'This file was not read, and nothing was changed:',
  faultAt: (line: number, path: string, remedy: string) => `Line ${line}${path ? `, ${path}` : ''}: ${remedy}`,
  /** What is wrong with a file, and what to do about it. */
  remedies: {
    large: 'the file is far larger than settings can be. Choose a file that Backstory saved.',
    syntax: 'this is not JSON. Look for a comma, quotation mark or bracket that is missing or too many.',
    depth: 'lists and objects stand too deep in one another. Settings need three levels.',
    twice: 'this name stands twice. Take one of them out.',
    foreign: 'this is no settings file of Backstory. One begins with "backstory": "settings".',
    newer: 'the file comes from a newer release. Update Backstory, then read it again.',
    unknown: 'there is no setting of this name. Correct the name, or take the line out.',
    wrong: (allowed: string) => `this cannot stand here. It has to be ${allowed}.`,
  },
  /** What may stand in a place of the file. */
  allowed: {
    whole: 'a whole number from 1 on',
    object: 'an object, { … }',
    item: 'a text of at most 253 characters, in quotation marks',
    toggle: 'true or false',
    list: 'a list of texts, [ … ], of at most 10,000',
    oneOf: (values: readonly string[]) => joined(values.map((value) => `"${value}"`)),
    between: (min: number, max: number) => `a whole number from ${min} to ${max}`,
    other: 'another value',
  },
} as const;

function joined(values: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values);
}
