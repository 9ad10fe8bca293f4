/** A JSON value with the line, from 1, on which it begins. Objects keep their members in order. */
export type Located = { line: number } & (
  | { kind: 'scalar'; value: string | number | boolean | null }
  | { kind: 'list'; items: Located[] }
  | { kind: 'object'; members: Map<string, Located> }
);

/** Why a text is no JSON that we read. `twice` names a member that an object has two of. */
export type JsonFault = { line: number } & ({ kind: 'syntax' } | { kind: 'depth' } | { kind: 'twice'; name: string });

/** Objects and lists inside one another that a text may have. */
export const MAX_DEPTH = 8;

/** A token after white space: a sign, a string or number as strict as JSON has them, or a word. */
const TOKEN =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

interface Token {
  text: string;
  line: number;
}

/** Thrown and caught in this file alone. */
class Fault {
  constructor(readonly fault: JsonFault) {}
}

/** Reads a JSON text so that each value knows its line. Takes what `JSON.parse` takes, save what is deep or named twice. Never throws. */
export function readLocatedJson(text: string): { ok: true; value: Located } | { ok: false; fault: JsonFault } {
  try {
    return { ok: true, value: assemble(tokensOf(text)) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

function tokensOf(text: string): Token[] {
  const pattern = new RegExp(TOKEN);
  const tokens: Token[] = [];
  let line = 1;
  let end = 0;
  for (let found = pattern.exec(text); found?.[1] !== undefined; found = pattern.exec(text)) {
    line += text.slice(end, pattern.lastIndex).split('\n').length - 1;
    end = pattern.lastIndex;
    tokens.push({ text: found[1], line });
  }
  const rest = text.slice(end);
  const blank = /^[ \t\r\n]*/.exec(rest)?.[0] ?? '';
  line += blank.split('\n').length - 1;
  if (blank !== rest) throw new Fault({ kind: 'syntax', line });
  // A text that breaks off is at fault where it ends.
  return [...tokens, { text: '', line }];
}

function assemble(tokens: readonly Token[]): Located {
  let at = 0;
  const next = (): Token => tokens[at++] ?? { text: '', line: tokens.at(-1)?.line ?? 1 };
  const failAt = (line: number, kind: 'syntax' | 'depth' = 'syntax'): never => {
    throw new Fault({ kind, line });
  };
  const expect = (sign: string) => {
    const { text, line } = next();
    if (text !== sign) failAt(line);
  };
  /** Calls `part` for each part of a list or object whose opening sign was read. */
  const each = (close: string, part: (first: Token) => void) => {
    let first = next();
    if (first.text === close) return;
    for (;;) {
      part(first);
      const { text, line } = next();
      if (text === close) return;
      if (text !== ',') failAt(line);
      first = next();
    }
  };
  const value = ({ text, line }: Token, depth: number): Located => {
    if (text === '' || '}],:'.includes(text)) return failAt(line);
    if (text !== '{' && text !== '[') return { line, kind: 'scalar', value: JSON.parse(text) };
    if (depth === MAX_DEPTH) return failAt(line, 'depth');
    if (text === '[') {
      const items: Located[] = [];
      each(']', (first) => items.push(value(first, depth + 1)));
      return { line, kind: 'list', items };
    }
    const members = new Map<string, Located>();
    each('}', (key) => {
      if (!key.text.startsWith('"')) failAt(key.line);
      const name: string = JSON.parse(key.text);
      if (members.has(name)) throw new Fault({ kind: 'twice', line: key.line, name });
      expect(':');
      members.set(name, value(next(), depth + 1));
    });
    return { line, kind: 'object', members };
  };

  const root = value(next(), 0);
  expect('');
  return root;
}
