import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KINDS } from '../src/model/entry.ts';
import { inspectKnowledge, type Knowledge } from './load-knowledge.ts';

/** The text of `knowledge/README.md`: how many entries each topic and kind has, and which. Same base, same text. */
export function knowledgeIndex({ entries, topics }: Pick<Knowledge, 'entries' | 'topics'>): string {
  const count = (of: (entry: Knowledge['entries'][number]) => boolean) => entries.filter(of).length;
  const sources = entries.flatMap((entry) => Object.values(entry.sources));
  const shareOf = (kind: string) =>
    `${Math.round((100 * sources.filter((source) => source.kind === kind).length) / Math.max(1, sources.length))} %`;
  const kinds = KINDS.filter((kind) => count((entry) => entry.kind === kind) > 0);
  const rows = topics.map(({ id, names }) => [
    names.en,
    ...kinds.map((kind) => count((entry) => entry.topic === id && entry.kind === kind) || ''),
    count((entry) => entry.topic === id),
  ]);
  const sums = ['all', ...kinds.map((kind) => count((entry) => entry.kind === kind)), entries.length];
  const table = [['topic', ...kinds, 'all'], ['---', ...kinds.map(() => '--:'), '--:'], ...rows, sums].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  const lists = topics.map(({ id, names, description }) => {
    const links = entries
      .filter(({ topic }) => topic === id)
      .map((entry) => `[${entry.names.en}](${id}/${entry.id}.yaml)`);
    return `### ${names.en}\n\n${description}\n\n${links.join(' · ')}\n`;
  });
  return `# The knowledge base

Made by \`npm run index:knowledge\`; do not edit. How entries are written: [EDITORIAL.md](EDITORIAL.md), [FORMAT.md](FORMAT.md). Licence: [CC BY 4.0](LICENSE).
What a second reader checked, and when: [CHECKS.tsv](CHECKS.tsv). *compared* statements were held against their source, an excerpt of it or a page found by search, and confirmed,
changed or dropped; *read_only* ones were read with the field in mind, but their source was not opened again.

${entries.length} entries, ${count(({ status }) => status === 'disputed')} of them disputed and ${count(({ positions }) => positions.length > 0)} with the positions of the sides. ${sources.length} citations of sources:
${shareOf('primary')} primary documents, ${shareOf('reference')} reference works, ${shareOf('news')} news reports.

${table.join('\n')}

${lists.join('\n')}`;
}

/** `npm run index:knowledge`: writes the index beside the entries. */
async function main(): Promise<void> {
  const dir = resolve('knowledge');
  await writeFile(join(dir, 'README.md'), knowledgeIndex(await inspectKnowledge(dir)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
