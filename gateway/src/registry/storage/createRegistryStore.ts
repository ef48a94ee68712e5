import { hash } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import { and, desc, eq, inArray, lt, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { schemaChangeSchema } from '../judging/SchemaChange.ts';
import { type Launch, launchReasons } from '../Launch.ts';
import type { NextLaunch, RegistryStore, SubgraphSourceVersion } from '../RegistryStore.ts';
import type { SubgraphVersion } from '../SubgraphVersion.ts';
import { launches, launchSubgraphs, subgraphVersions } from './tables.ts';

const launchColumns = {
  number: launches.number,
  at: launches.launchedAt,
  by: launches.launchedBy,
  why: launches.why,
  note: launches.note,
  digest: launches.digest,
  changes: launches.changes,
};
const versionColumns = {
  subgraph: subgraphVersions.subgraph,
  number: subgraphVersions.number,
  url: subgraphVersions.url,
  sha256: subgraphVersions.sha256,
  publishedAt: subgraphVersions.publishedAt,
  publishedBy: subgraphVersions.publishedBy,
  note: subgraphVersions.note,
};
const whySchema = z.enum(launchReasons);
const changesSchema = z.array(schemaChangeSchema);

/** The registry of the graph of that name, on PostgreSQL. */
export function createRegistryStore(database: Database, graph: string): RegistryStore {
  const { db } = database;
  const ofGraph = eq(launches.graph, graph);
  const versionsOf = (launch: number): SQL | undefined =>
    and(
      eq(launchSubgraphs.graph, graph),
      eq(subgraphVersions.graph, graph),
      eq(launchSubgraphs.launch, launch),
      eq(launchSubgraphs.subgraph, subgraphVersions.subgraph),
      eq(launchSubgraphs.version, subgraphVersions.number),
    );
  return {
    currentLaunch: () => readCurrent(db, graph),
    async findLaunches(numbers) {
      const rows = await db
        .select(launchColumns)
        .from(launches)
        .where(and(ofGraph, inArray(launches.number, [...numbers])));
      const byNumber = new Map(rows.map((row) => [row.number, toLaunch(row)]));
      return numbers.map((number) => byNumber.get(number) ?? null);
    },
    async listLaunches({ before, limit }) {
      const rows = await db
        .select(launchColumns)
        .from(launches)
        .where(and(ofGraph, before === null ? undefined : lt(launches.number, before)))
        .orderBy(desc(launches.number))
        .limit(limit);
      return rows.map(toLaunch);
    },
    subgraphsOf: (launch): Promise<SubgraphVersion[]> =>
      db
        .select(versionColumns)
        .from(launchSubgraphs)
        .innerJoin(subgraphVersions, versionsOf(launch))
        .orderBy(subgraphVersions.subgraph),
    sourcesOf: (launch): Promise<SubgraphSourceVersion[]> =>
      db
        .select({ ...versionColumns, sdl: subgraphVersions.sdl })
        .from(launchSubgraphs)
        .innerJoin(subgraphVersions, versionsOf(launch))
        .orderBy(subgraphVersions.subgraph),
    async supergraphSdlOf(launch) {
      const [row] = await db
        .select({ supergraphSdl: launches.supergraphSdl })
        .from(launches)
        .where(and(ofGraph, eq(launches.number, launch)));
      return row?.supergraphSdl ?? null;
    },
    async findVersion(subgraph, number) {
      const [row] = await db
        .select({ ...versionColumns, sdl: subgraphVersions.sdl })
        .from(subgraphVersions)
        .where(
          and(
            eq(subgraphVersions.graph, graph),
            eq(subgraphVersions.subgraph, subgraph),
            eq(subgraphVersions.number, number),
          ),
        );
      return row ?? null;
    },
    listVersions: (subgraph, { before, limit }) =>
      db
        .select(versionColumns)
        .from(subgraphVersions)
        .where(
          and(
            eq(subgraphVersions.graph, graph),
            eq(subgraphVersions.subgraph, subgraph),
            before === null ? undefined : lt(subgraphVersions.number, before),
          ),
        )
        .orderBy(desc(subgraphVersions.number))
        .limit(limit),
    launch: (next) => database.transaction((tx) => writeLaunch(tx, graph, next)),
  };
}

/** One launch after the other, whichever gateway writes it. */
async function writeLaunch(tx: Transaction, graph: string, next: NextLaunch): Promise<Launch> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`guanjia.registry.${graph}`}))`);
  const present = (await readCurrent(tx, graph))?.number ?? 0;
  if (present !== next.after) {
    throw new DomainError('CONCURRENT_PUBLISH', { field: 'ifLaunch', value: next.after, accepted: present });
  }
  const added = [];
  for (const version of next.published) added.push(await addVersion(tx, version, { graph, ...next }));
  const number = next.after + 1;
  const { at, by, why, note, supergraphSdl, changes } = next;
  const digest = hash('sha256', supergraphSdl);
  await tx
    .insert(launches)
    .values({ graph, number, supergraphSdl, digest, launchedAt: at, launchedBy: by, why, note, changes: [...changes] });
  const parts = [...next.kept, ...added];
  await tx
    .insert(launchSubgraphs)
    .values(parts.map(({ subgraph, number: version }) => ({ graph, launch: number, subgraph, version })));
  return { number, at, by, why, note, digest, changes };
}

async function addVersion(
  tx: Transaction,
  { name: subgraph, url, sdl }: NextLaunch['published'][number],
  { graph, at, by, note }: Pick<NextLaunch, 'at' | 'by' | 'note'> & { readonly graph: string },
): Promise<Pick<SubgraphVersion, 'subgraph' | 'number'>> {
  const [last] = await tx
    .select({ number: subgraphVersions.number })
    .from(subgraphVersions)
    .where(and(eq(subgraphVersions.graph, graph), eq(subgraphVersions.subgraph, subgraph)))
    .orderBy(desc(subgraphVersions.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  const sha256 = hash('sha256', sdl);
  await tx
    .insert(subgraphVersions)
    .values({ graph, subgraph, number, sdl, url, sha256, note, publishedAt: at, publishedBy: by });
  return { subgraph, number };
}

async function readCurrent(reader: Reader, graph: string): Promise<Launch | null> {
  const [row] = await reader
    .select(launchColumns)
    .from(launches)
    .where(eq(launches.graph, graph))
    .orderBy(desc(launches.number))
    .limit(1);
  return row === undefined ? null : toLaunch(row);
}

interface LaunchRow extends Omit<Launch, 'why' | 'changes'> {
  readonly why: string;
  readonly changes: unknown;
}

function toLaunch({ why, changes, ...row }: LaunchRow): Launch {
  return { ...row, why: whySchema.parse(why), changes: changesSchema.parse(changes) };
}
