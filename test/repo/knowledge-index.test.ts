import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { knowledgeIndex } from '../../build/knowledge-index.ts';
import { inspectKnowledge } from '../../build/load-knowledge.ts';

/** Reading all entries takes seconds on a busy machine. */
const READING_ALL = 60_000;

test(
  'knowledge/README.md counts and lists the entries that are there (npm run index:knowledge)',
  async () => {
    expect(await readFile('knowledge/README.md', 'utf8')).toBe(knowledgeIndex(await inspectKnowledge('knowledge')));
  },
  READING_ALL,
);
