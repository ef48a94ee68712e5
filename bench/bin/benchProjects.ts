/** `npm run bench:projects`: how soon lists of projects with filters and counts are answered, and by which statements. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { describeMachine } from '../exchange/describeMachine.ts';
import { type Listener, measureProjects } from '../projects/measureProjects.ts';
import { type BenchArguments, benchHelp, readArguments } from '../projects/readArguments.ts';
import { startPostgres } from '../system/startPostgres.ts';

const given = readOrExplain();
if (given?.help) console.log(benchHelp);
else if (given !== null) await run(given);

function readOrExplain(): BenchArguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
    return null;
  }
}

async function run(order: BenchArguments): Promise<void> {
  console.log(['Lists of projects  项目列表查询', ...describeMachine(), ''].join('\n'));
  if (order.database !== null) return measureProjects(order.database, order, createListener(order));
  const folder = await mkdtemp(join(tmpdir(), 'guanjia-projects-'));
  try {
    await chmod(folder, 0o755); // root's PostgreSQL runs as another user
    const postgres = await startPostgres(join(folder, 'postgres'));
    try {
      await measureProjects(postgres.url, order, createListener(order));
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function createListener({ plans }: BenchArguments): Listener {
  const bar = new SingleBar({ format: '{bar} {value}/{total} projects · {duration_formatted}', barsize: 24 });
  let isSeeding = false;
  return {
    seeding(done, total) {
      if (!isSeeding) bar.start(total, 0);
      isSeeding = true;
      bar.update(done);
    },
    seeded({ projects, applications, underWay, seconds }) {
      if (isSeeding) bar.stop();
      const rows = `${projects} projects, ${applications} applications, ${underWay} of them under way`;
      console.log(`${rows}${isSeeding ? ` (${Math.round(seconds)} s)` : ''}\n`);
      console.log('| query | statements | p50 ms | p95 ms | p99 ms |\n| --- | --: | --: | --: | --: |');
    },
    async measured({ title, targetMs, p50, p95, p99, statements, sent }, explain) {
      const times = [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' | ');
      console.log(`| ${title} | ${statements} | ${times} |${p95 < targetMs ? '' : ' ✗'}`);
      if (p95 >= targetMs) process.exitCode = 1;
      if (!plans) return;
      for (const statement of sent) console.log(`\n${statement.text}\n${await explain(statement)}\n`);
    },
  };
}
