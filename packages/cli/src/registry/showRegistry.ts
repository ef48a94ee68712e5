import { z } from 'zod';
import { gatewayUrls, registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { type AskRegistry, askRegistry } from './askRegistry.ts';
import { type GatewayState, gatewayLine, readGatewayStates } from './gatewayStates.ts';
import { schemaChangeSchema } from './launchReport.ts';

const launchFields = {
  number: z.number(),
  at: z.string(),
  by: z.string(),
  why: z.enum(['SEED', 'PUBLISH', 'ROLLBACK', 'REMOVAL']),
  note: z.string().nullable(),
};
const presentSchema = z.object({
  launch: z
    .object({
      ...launchFields,
      subgraphs: z.array(
        z.object({
          name: z.string(),
          number: z.number(),
          url: z.string(),
          publishedAt: z.string(),
          publishedBy: z.string(),
          note: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});
const launchSchema = z.object({ ...launchFields, changes: z.array(schemaChangeSchema) });
const pageSchema = z.object({
  launches: z.object({
    nodes: z.array(launchSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type Present = NonNullable<z.infer<typeof presentSchema>['launch']>;
type PastLaunch = z.infer<typeof launchSchema>;

/** What a person or a department may ask of the registry's state. */
export interface RegistryQuestion {
  readonly gateway?: string | undefined;
  readonly gateways?: string | undefined;
  readonly token?: string | undefined;
  /** How many launches back; null: none. */
  readonly history: number | null;
}

const pageSize = 50;
const whyInChinese = { SEED: '初始', PUBLISH: '发布', ROLLBACK: '回退', REMOVAL: '移除' } as const;

/** What is launched, by whom and why, what it is made of, and which gateway answers by what. A gateway that does not is exit code 1. */
export async function showRegistry({ history, ...flags }: RegistryQuestion, output: Output): Promise<ExitCode> {
  const ask = askRegistry(registrySettings(flags, 'department'));
  const { launch } = await ask('presentLaunch', presentSchema);
  const gateways = await readGatewayStates(gatewayUrls(flags));
  const launches = history === null ? null : await readLaunches(ask, history);
  output.document({ launch, gateways, ...(launches !== null && { launches }) });
  if (launch === null) output.print('Nothing has been launched yet. 尚未上线');
  else printPresent(launch, output);
  output.print('gateways 网关');
  for (const state of gateways)
    output.print(`  ${output.paint(isBehind(state, launch) ? 'yellow' : 'green', gatewayLine(state))}`);
  if (launches !== null) printLaunches(launches, output);
  return gateways.some((state) => isBehind(state, launch)) ? exitCodes.failed : exitCodes.good;
}

function isBehind(state: GatewayState, launch: Present | null): boolean {
  return state.launch === null || state.launch < (launch?.number ?? 0);
}

/** So many, the newest first. */
async function readLaunches(ask: AskRegistry, limit: number): Promise<readonly PastLaunch[]> {
  const found: PastLaunch[] = [];
  for (let after: string | null = null; found.length < limit; ) {
    const first = Math.min(pageSize, limit - found.length);
    const { launches }: z.infer<typeof pageSchema> = await ask('launches', pageSchema, { first, after });
    found.push(...launches.nodes);
    if (!launches.pageInfo.hasNextPage) break;
    after = launches.pageInfo.endCursor;
  }
  return found;
}

function printPresent(launch: Present, { print, paint }: Output): void {
  print(`${paint('bold', `launch ${launch.number}`)}  ${launchWords(launch)}`);
  print('subgraphs 子图');
  const width = Math.max(...launch.subgraphs.map(({ name }) => name.length));
  for (const { name, number, url, publishedAt, publishedBy, note } of launch.subgraphs) {
    const said = note === null ? '' : `  “${note}”`;
    print(`  ${name.padEnd(width)}  version ${number}  ${url}  ${publishedAt} by ${publishedBy}${said}`);
  }
}

function printLaunches(launches: readonly PastLaunch[], { print }: Output): void {
  print('launches 上线记录');
  for (const launch of launches) {
    const breaking = launch.changes.filter(({ criticality }) => criticality === 'BREAKING').length;
    const changes = `${launch.changes.length} changes${breaking === 0 ? '' : `, ${breaking} breaking`}`;
    print(`  ${String(launch.number).padStart(4)}  ${launchWords(launch)}  ${changes}`);
  }
}

function launchWords({ at, by, why, note }: Pick<Present, 'at' | 'by' | 'why' | 'note'>): string {
  return `${at}  ${why} ${whyInChinese[why]}  by ${by}${note === null ? '' : `  “${note}”`}`;
}
