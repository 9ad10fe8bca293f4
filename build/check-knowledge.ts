import { resolve } from 'node:path';
import { formatProblem, type Problem } from '../src/knowledge/problem.ts';
import { inspectKnowledge } from './load-knowledge.ts';

/**
 * `npm run check:knowledge [-- FILE...]`: reports every problem of the base (or of the named files) as file:line, and exits
 * with 1 if there is one. `-- --stale DATE` lists what carries a date of validity and has to be looked at by then.
 */
async function main(args: string[]): Promise<void> {
  const dir = resolve('knowledge');
  const stale = args.indexOf('--stale');
  const { entries, problems } = await inspectKnowledge(dir);
  if (stale >= 0) return listStale(entries, args[stale + 1]);
  const named = args.map((file) => resolve(file));
  const shown = named.length ? problems.filter(({ file }) => named.includes(resolve(dir, file))) : problems;
  for (const problem of shown) console.log(formatProblem(fromRoot(problem)));
  console.log(`${entries.length} entries, ${shown.length} problems`);
  if (shown.length) process.exitCode = 1;
}

function fromRoot(problem: Problem): Problem {
  return { ...problem, file: `knowledge/${problem.file}` };
}

function listStale(entries: Awaited<ReturnType<typeof inspectKnowledge>>['entries'], by: string | undefined): void {
  if (!by || !/^\d{4}(-\d{2}){0,2}$/.test(by)) {
    console.error('--stale wants a date: npm run check:knowledge -- --stale 2027-05');
    process.exitCode = 2;
    return;
  }
  for (const { id, topic, summary, positions, timeline, roles } of entries) {
    const dated = [
      ...summary,
      ...positions,
      ...timeline,
      ...roles.map((role) => ({ as_of: role.as_of, text: `${role.title} of ${role.of}` })),
    ];
    for (const { as_of, text } of dated)
      if (as_of !== undefined && as_of < by) console.log(`knowledge/${topic}/${id}.yaml\t${as_of}\t${text}`);
  }
}

await main(process.argv.slice(2));
