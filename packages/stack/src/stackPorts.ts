import { createServer } from 'node:net';
import { reservePorts } from '@guanjia/runtime/reservePorts';

/** The processes of the whole system, in the order in which they are shown. */
export const processNames = [
  'postgres',
  'gateway',
  'approval',
  'concierge',
  'utilities',
  'acceptance',
  'exchange',
  'approval-worker',
  'concierge-worker',
  'utilities-worker',
  'acceptance-worker',
  'exchange-worker',
] as const;

export type ProcessName = (typeof processNames)[number];
export type StackPorts = Readonly<Record<ProcessName, number>>;

const offsets: StackPorts = {
  gateway: 0,
  approval: 1,
  concierge: 2,
  utilities: 3,
  acceptance: 4,
  exchange: 5,
  postgres: 9,
  'approval-worker': 101,
  'concierge-worker': 102,
  'utilities-worker': 103,
  'acceptance-worker': 104,
  'exchange-worker': 105,
};

/** Ports counted from a base: the gateway's own, the departments' behind it, the workers' a hundred further. */
export function portsFrom(base: number): StackPorts {
  return mapPorts((name) => base + offsets[name]);
}

/** One port each that nobody else is given, for systems that run side by side. */
export async function freePorts(): Promise<StackPorts> {
  const reserved = await reservePorts(processNames.length);
  return mapPorts((name) => reserved[processNames.indexOf(name)] ?? 0);
}

/** The first process whose port somebody else holds, or null. */
export async function findTakenPort(ports: StackPorts): Promise<{ name: ProcessName; port: number } | null> {
  for (const name of processNames) {
    const port = ports[name];
    if (!(await isFree(port))) return { name, port };
  }
  return null;
}

function mapPorts(portOf: (name: ProcessName) => number): StackPorts {
  return {
    postgres: portOf('postgres'),
    gateway: portOf('gateway'),
    approval: portOf('approval'),
    concierge: portOf('concierge'),
    utilities: portOf('utilities'),
    acceptance: portOf('acceptance'),
    exchange: portOf('exchange'),
    'approval-worker': portOf('approval-worker'),
    'concierge-worker': portOf('concierge-worker'),
    'utilities-worker': portOf('utilities-worker'),
    'acceptance-worker': portOf('acceptance-worker'),
    'exchange-worker': portOf('exchange-worker'),
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
