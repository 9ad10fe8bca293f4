import { type Column, numberColumn } from '../columns.ts';
import type { Section } from './layout.ts';
import type { SpelledForm } from './pack.ts';

/** The trie's columns, and the forms in the order in which its nodes hold them. */
export interface PackedTrie {
  columns: Column<Section>[];
  forms: SpelledForm[];
}

/**
 * Joins forms to a trie in breadth-first order. Of sorted forms those that pass through a node stand side by side, so that a node is
 * opened by cutting its run of forms where the next word changes.
 */
export function packTrie(unsorted: readonly SpelledForm[]): PackedTrie {
  const sorted = [...unsorted].sort((a, b) => compareWords(a.words, b.words) || compareAtNode(a, b));
  const nodeWords: number[] = [];
  const runStart: number[] = [];
  const runEnd: number[] = [];
  const open = (from: number, end: number, depth: number) => {
    for (let at = from; at < end; ) {
      const word = sorted[at]?.words[depth] as number;
      nodeWords.push(word);
      runStart.push(at);
      while (at < end && sorted[at]?.words[depth] === word) at++;
      runEnd.push(at);
    }
  };

  const firstChild: number[] = [];
  const firstForm: number[] = [];
  const forms: SpelledForm[] = [];
  let depth = 0;
  let endOfDepth = 0;
  open(0, sorted.length, 0);
  for (let node = 0; node < nodeWords.length; node++) {
    if (node === endOfDepth) {
      depth++;
      endOfDepth = nodeWords.length;
    }
    firstChild.push(nodeWords.length);
    firstForm.push(forms.length);
    const start = runStart[node] as number;
    const end = runEnd[node] as number;
    let at = start;
    // The shortest come first: forms that end at this node.
    for (; at < end; at++) {
      const form = sorted[at] as SpelledForm;
      if (form.words.length > depth) break;
      if (at === start || compareAtNode(sorted[at - 1] as SpelledForm, form) !== 0) forms.push(form);
    }
    open(at, end, depth);
  }
  firstChild.push(nodeWords.length);
  firstForm.push(forms.length);
  return {
    columns: [
      numberColumn('nodeWords', Int32Array.from(nodeWords)),
      numberColumn('firstChild', Int32Array.from(firstChild)),
      numberColumn('firstForm', Int32Array.from(firstForm)),
    ],
    forms,
  };
}

function compareWords(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The order of forms of the same words; 0 where they are the same. */
function compareAtNode(a: SpelledForm, b: SpelledForm): number {
  return a.style - b.style || a.sense - b.sense;
}
