import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from '../config.ts';
import { startProcess } from '../system/startProcess.ts';
import { type ClientOrder, type ClientReport, clientReportSchema } from './ClientOrder.ts';
import { sumOf } from './Tally.ts';
import type { WireName } from './wires.ts';

/** All clients, in two processes. */
export interface Clients {
  readonly pids: readonly number[];
  /** Opens that many, half of them in each process, following the projects in turn. */
  open(count: number, where: { readonly url: string; readonly projects: readonly string[] }): Promise<ClientReport>;
  /** Gives all the same order. */
  tell(order: Exclude<ClientOrder, { kind: 'open' }>): Promise<ClientReport>;
  stop(): Promise<void>;
}

const processes = 2;
const script = fileURLToPath(new URL('clients.ts', import.meta.url));

export function startClients({ folder, wire }: { readonly folder: string; readonly wire: WireName }): Clients {
  const running = Array.from({ length: processes }, (_, place) =>
    startProcess({
      script,
      environment: { ...inheritedEnvironment(), NODE_ENV: 'production' },
      logFile: join(folder, `clients-${place}.log`),
    }),
  );
  const askAll = async (orderOf: (place: number) => ClientOrder): Promise<ClientReport> => {
    const answers = await Promise.all(running.map((process, place) => process.ask(orderOf(place))));
    return joined(answers.map((answer) => clientReportSchema.parse(answer)));
  };
  return {
    pids: running.map(({ pid }) => pid),
    open: (count, { url, projects }) => {
      const firstOf = (place: number): number => Math.floor((place * count) / processes);
      return askAll((place) => ({
        kind: 'open',
        url,
        wire,
        projects: [...projects],
        first: firstOf(place),
        clients: firstOf(place + 1) - firstOf(place),
      }));
    },
    tell: (order) => askAll(() => order),
    async stop() {
      await Promise.all(running.map((process) => process.stop()));
    },
  };
}

function joined(reports: readonly ClientReport[]): ClientReport {
  return {
    open: reports.reduce((sum, { open }) => sum + open, 0),
    refused: reports.reduce((sum, { refused }) => sum + refused, 0),
    firstRefused: reports.find(({ firstRefused }) => firstRefused !== null)?.firstRefused ?? null,
    isSettled: reports.every(({ isSettled }) => isSettled),
    tally: sumOf(reports.map(({ tally }) => tally)),
    latencies: reports.flatMap(({ latencies }) => latencies),
  };
}
