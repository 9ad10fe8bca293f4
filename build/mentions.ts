import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import type { Gazetteer } from '../src/knowledge/gazetteer/gazetteer.ts';
import { fail } from './command.ts';
import { jsonLines } from './json-lines.ts';
import { decideText, loadGazetteer, mentionsOf, type TextRecord } from './linker.ts';
import { readPage } from './read-page.ts';

const USAGE = `npm run --silent mentions -- --jsonl FILE        one JSON line a record {id, lang, date?, title?, text}
npm run --silent mentions -- FILE.html|FILE.txt|-  a table for people
  --why    also what was rejected, and the evidence of each
  --date YYYY-MM-DD  the article's date, where the file does not state it`;

/** Finds the mentions of texts from the command line, with the code that the extension runs. */
async function main(args: string[]): Promise<void> {
  const why = args.includes('--why');
  const dateAt = args.indexOf('--date');
  const date = dateAt >= 0 ? args[dateAt + 1] : undefined;
  const jsonl = args.includes('--jsonl');
  const file = args.find(
    (arg, index) => (arg === '-' || !arg.startsWith('--')) && (dateAt < 0 || index !== dateAt + 1),
  );
  if (file === undefined) return fail(USAGE);
  const content = file === '-' ? await readStream(process.stdin) : await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return fail(`${file} cannot be read. Name an existing file, or - for standard input.`);
  const gazetteer = await loadGazetteer();
  if (jsonl) {
    for (const record of jsonLines<TextRecord>(file, content, ['id', 'text'])) {
      if (why) printReasons(gazetteer, record);
      else console.log(JSON.stringify({ id: record.id, mentions: mentionsOf(gazetteer, record) }));
    }
    return;
  }
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content);
  const page = isHtml ? readPage(content) : { text: content, date: undefined };
  const record: TextRecord = { id: file, text: page.text, date: date ?? page.date };
  console.log(`${file}, ${record.date ? `dated ${record.date}` : 'without a date'}`);
  if (why) printReasons(gazetteer, record);
  else printTable(gazetteer, record);
}

function printTable(gazetteer: Gazetteer, record: TextRecord): void {
  const mentions = mentionsOf(gazetteer, record);
  for (const { start, surface, entry } of mentions)
    console.log(`${String(start).padStart(7)}  ${surface.replace(/\s+/g, ' ').padEnd(44)}  ${entry}`);
  console.log(`${mentions.length} mentions of ${new Set(mentions.map(({ entry }) => entry)).size} entries`);
}

function printReasons(gazetteer: Gazetteer, record: TextRecord): void {
  for (const { offset, decision } of decideText(gazetteer, record)) {
    for (const candidate of decision.candidates) {
      const { hit, start, end, reason, confidence } = candidate;
      const isMention = decision.mentions.includes(candidate);
      const why = confidence > 0 && !isMention ? `${reason}, but a longer or equal candidate stands there` : reason;
      const surface = record.text.slice(offset + start, offset + end);
      const columns = [record.id, offset + start, isMention ? '+' : '-', surface, gazetteer.entry(hit.entry).id];
      console.log([...columns, `"${gazetteer.textOf(hit.form)}"`, why, confidence].join('\t'));
    }
  }
}

// `mentions | head` closes the pipe before the last line; that is no error.
process.stdout.on('error', () => process.exit());
await main(process.argv.slice(2)).catch((error: Error) => fail(error.message));
