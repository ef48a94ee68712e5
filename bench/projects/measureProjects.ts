import { randomBytes } from 'node:crypto';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createLog } from '@guanjia/runtime/createLog';
import { sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { encodeCursor } from '@guanjia/subgraph/cursor';
import { createApproval } from '../../subgraphs/approval/src/app.ts';
import { measureQuestion, type QuestionFigures, type SentStatement } from './measureQuestion.ts';
import { createQuestions } from './questions.ts';
import type { BenchArguments } from './readArguments.ts';
import { seedProjects } from './seedProjects.ts';

/** How many rows there are. */
export interface SeedFigures {
  readonly projects: number;
  readonly applications: number;
  readonly underWay: number;
  readonly seconds: number;
}

export interface Listener {
  seeding(done: number, total: number): void;
  seeded(figures: SeedFigures): void;
  measured(figures: QuestionFigures, explain: (statement: SentStatement) => Promise<string>): Promise<void>;
}

const migrations = new URL('../../subgraphs/approval/migrations/', import.meta.url);
const warmUp = 20;

/** Fills a database unless that is done, and asks approval by its own door, each question by itself. */
export async function measureProjects(
  url: string,
  given: Pick<BenchArguments, 'projects' | 'applications' | 'rounds' | 'seed'>,
  listener: Listener,
): Promise<void> {
  const log = createLog({ name: 'bench', level: 'error' });
  const sent: SentStatement[] = [];
  const onStatement = (text: string, parameters: readonly unknown[]) => void sent.push({ text, parameters });
  const database = openDatabase({ url, log, onStatement });
  try {
    await migrate(database, { department: 'approval', folder: migrations, log });
    const now = new Date('2026-09-22T02:00:00Z');
    const key = randomBytes(32).toString('hex');
    const approval = await createApproval({ database, calendar: chinaCalendar, key, log, now: () => now });
    const begin = performance.now();
    if ((await countRows(database, 'projects')) === 0) {
      const { items } = approval.needs.catalogue;
      const onProgress = (done: number) => listener.seeding(done, given.projects);
      await seedProjects({ ...given, database, items, now, onProgress });
    }
    listener.seeded({ ...(await seedFigures(database)), seconds: (performance.now() - begin) / 1_000 });
    const itemCodes = approval.needs.catalogue.items.map(({ code }) => code);
    for (const question of createQuestions({ ...(await placesIn(database, now)), itemCodes })) {
      const figures = await measureQuestion(approval.subgraph, question, { rounds: given.rounds, warmUp, sent });
      await listener.measured(figures, (statement) => explain(database, statement));
    }
    await approval.subgraph.stop();
  } finally {
    await database.close();
  }
}

async function countRows({ db }: Database, table: string): Promise<number> {
  const { rows } = await db.execute(sql`select count(*)::int as count from ${sql.raw(`approval.${table}`)}`);
  return Number(rows[0]?.['count']);
}

async function seedFigures(database: Database): Promise<Omit<SeedFigures, 'seconds'>> {
  const { rows } = await database.db.execute(sql`select sum(open_applications)::int as open from approval.projects`);
  return {
    projects: await countRows(database, 'projects'),
    applications: await countRows(database, 'applications'),
    underWay: Number(rows[0]?.['open']),
  };
}

async function placesIn({ db }: Database, now: Date) {
  const named = await db.execute(sql`select id::text, name from approval.projects order by name collate "C", id`);
  const own = await db.execute(
    sql`select id::text from approval.projects where region_code like '3702%' order by id limit 20`, // where the official works
  );
  const owner = await db.execute(
    sql`select owner_credit_code as code from approval.projects group by 1 order by count(*) desc limit 1`,
  );
  const step = Math.ceil(named.rows.length / 20);
  const middle = named.rows.filter((_, place) => place % step === Math.floor(step / 2));
  return {
    cursors: middle.map(({ name, id }) => encodeCursor(['NAME', String(name), String(id)])),
    projectIds: own.rows.map(({ id }) => String(id)),
    owners: owner.rows.map(({ code }) => String(code)),
    year: now.getUTCFullYear(),
  };
}

/** The statement is our own, with its own parameters. */
async function explain({ db }: Database, { text, parameters }: SentStatement): Promise<string> {
  const pieces = text.split(/\$(\d+)/);
  const parts = pieces.map((piece, place) =>
    place % 2 === 0 ? sql.raw(piece) : sql.param(parameters[Number(piece) - 1]),
  );
  const { rows } = await db.execute(sql`explain (analyze, buffers) ${sql.join(parts)}`);
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
}
