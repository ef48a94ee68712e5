import type { ClientReport } from './ClientOrder.ts';
import type { Bench } from './observe.ts';

const settleLimitMs = 30_000;

/** What is to be appended. */
export interface Events {
  /** One event each; a project may be named more than once. */
  readonly projects: readonly string[];
  /** Of each event's summary. */
  readonly bytes: number;
}

/** Appends events at once, and waits until all clients that read have theirs. `heads` is kept up to date: the newest of each project. */
export async function deliver(
  { stub, clients }: Bench,
  heads: Record<string, number>,
  { projects, bytes }: Events,
): Promise<ClientReport> {
  for (const project of projects) heads[project] = (heads[project] ?? 0) + 1;
  await stub.order({ kind: 'append', projects: [...projects], bytes });
  return clients.tell({ kind: 'settle', heads: { ...heads }, limitMs: settleLimitMs });
}
