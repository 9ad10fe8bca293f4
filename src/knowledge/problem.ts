/** A fault in the files of the knowledge base, told so that its author can mend it. */
export interface Problem {
  /** Relative to the folder that was read. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
  /** What to do, in the imperative. */
  remedy: string;
}

/** A fault before its line is known: `path` leads from the entry's root to the value at fault. */
export interface Finding {
  path: (string | number)[];
  message: string;
  remedy: string;
}

/** "file:line: message. Remedy." as compilers print it, so that terminals and editors can jump there. */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}: ${message}. ${remedy}.`;
}
