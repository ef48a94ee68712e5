/** `npm start`: the whole system on this machine, until Ctrl-C. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { config } from '../config.ts';
import { type DemoPersona, demoPersonas } from '../demoTokens.ts';
import { lockDataFolder } from '../lockDataFolder.ts';
import { dashboardFolder, prepareDashboard } from '../prepareDashboard.ts';
import { readArguments, type StartArguments, startHelp } from '../readArguments.ts';
import { asCurl, readyQueries } from '../readyQueries.ts';
import { findTakenPort, type ProcessName, portsFrom, processNames } from '../stackPorts.ts';
import { type Stack, startStack } from '../startStack.ts';

const personaFile = new URL('../../../../gateway/data/demo/personas.json', import.meta.url);
const kept = [
  'postgres',
  'materials',
  'approval-materials',
  'keys.json',
  'dev-issuer.json',
  'logs',
  'compile-cache',
  'personas.json',
  'supergraph',
  'launch.graphql',
];

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(startHelp);
  else await start(given);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function start(given: StartArguments): Promise<void> {
  const began = performance.now();
  const dataFolder = resolve(given.data);
  const ports = portsFrom(given['port-base']);
  const taken = await findTakenPort(ports);
  if (taken !== null) {
    throw new Error(
      `Port ${taken.port} (for ${taken.name}) is taken by another process. Stop that process, or use other ports: npm start -- --port-base ${given['port-base'] + 1000}`,
    );
  }
  mkdirSync(dataFolder, { recursive: true });
  const unlock = lockDataFolder(dataFolder);
  if (given.fresh) for (const name of kept) rmSync(join(dataFolder, name), { recursive: true, force: true });

  let stack: Stack | undefined;
  let stopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    await stack?.stop();
    unlock();
    console.log('All stopped. What you did is kept in', dataFolder);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

  const progress = createProgress();
  const dashboard = prepareDashboard();
  try {
    stack = await startStack({
      dashboardFolder,
      dataFolder,
      ports,
      demoData: !given['no-demo'],
      databaseUrl: config.DATABASE_URL,
      redisUrl: config.REDIS_URL,
      onReady: progress.ready,
      onUnexpectedEnd: (name, reason) => {
        console.error(`\n${name} ended by itself (${reason}); see ${join(dataFolder, 'logs', `${name}.log`)}`);
        void stop(1);
      },
    });
  } catch (cause) {
    if (stopping) return;
    unlock();
    throw cause;
  }
  progress.end();
  const personas = await demoPersonas(stack.gatewayUrl, readFileSync(personaFile, 'utf8'));
  writeFileSync(join(dataFolder, 'personas.json'), JSON.stringify(personas, null, 2), { mode: 0o600 });
  const built = await dashboard;
  printWelcome(stack.gatewayUrl, personas, (performance.now() - began) / 1000);
  if (built !== '') console.log(`Dashboard 挂图作战: ${built}`);
}

function createProgress(): { ready: (name: ProcessName) => void; end: () => void } {
  const total = processNames.length - (config.DATABASE_URL === undefined ? 0 : 1);
  const lively = process.stdout.isTTY;
  let done = 0;
  return {
    ready(name) {
      done += 1;
      const bar = `[${'#'.repeat(done)}${'.'.repeat(total - done)}] ${done}/${total} ${name}`;
      if (lively) process.stdout.write(`\r${bar.padEnd(60)}`);
      else console.log(bar);
    },
    end: () => lively && process.stdout.write('\n'),
  };
}

function printWelcome(url: string, personas: readonly DemoPersona[], seconds: number): void {
  console.log(`
Guanjia Graph 项目管家图 is ready after ${seconds.toFixed(1)} s.

  Wall chart 挂图作战    ${url}/dashboard/      (?persona=dashboard signs in as that persona, ?wall is for a big screen 大屏)
  GraphQL and GraphiQL   ${url}/          (POST ${url}/graphql, ws and SSE on the same path)
  Health                 ${url}/health  ${url}/ready  ${url}/metrics

Demo personas (invented people; tokens of the development issuer, also in personas.json of the data folder):`);
  for (const { persona, name, roles, token } of personas) {
    console.log(`\n  ${persona}  ${name}  [${roles.join(', ')}]\n  ${token}`);
  }
  for (const ready of readyQueries) {
    const token = personas.find(({ persona }) => persona === ready.persona)?.token ?? '';
    console.log(`\n# ${ready.title} (as ${ready.persona})\n${asCurl(ready, url, token)}`);
  }
  console.log('\nCtrl-C stops everything.');
}
