import { writeFileSync } from 'node:fs';
import { createEventStream } from '@guanjia/runtime/createEventStream';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { request } from 'undici';
import type { BenchSystem } from '../system/startSystem.ts';
import { openRecords } from './openRecords.ts';
import type { Arena } from './runFault.ts';
import { type FeedWatch, readInTurn, readStream, watchFeed } from './watchFeed.ts';

export interface ArenaOptions extends Pick<Arena, 'length' | 'seed' | 'materials' | 'gateways' | 'subscribers'> {
  /** The file that a process of the exchange, by name, reads the error of its clock from. */
  readonly clockFileOf: (name: string) => string;
}

/** A running system with those who watch it from outside and the levers by which it is harmed. */
export function openArena(system: BenchSystem, { clockFileOf, ...given }: ArenaOptions) {
  const records = openRecords(system.postgres.url);
  const clients = system.exchangeUrls.map((url) =>
    createExchangeClient({ url, issuer: 'gateway', key: system.keys.gateway }),
  );
  const log = createLog({ name: 'watch', level: 'silent' });
  const stream = system.redis === null ? null : createEventStream({ url: system.redis.url, log });
  const watches: FeedWatch[] = [
    watchFeed('feed', readInTurn(clients)),
    ...(stream === null ? [] : [watchFeed('stream', readStream(stream, clients))]),
  ];
  const tell: Arena['tell'] = async (order) => {
    const url = `${system.recipientHostUrl}/behaviour`;
    const response = await request(url, { method: 'POST', body: JSON.stringify(order) });
    await response.body.dump();
    if (response.statusCode !== 200) throw new Error(`the recipients' process answered ${response.statusCode}`);
  };
  const setClock: Arena['setClock'] = ({ name }, offsetMs) => writeFileSync(clockFileOf(name), String(offsetMs));
  const close = async (): Promise<void> => {
    await Promise.all(watches.map((watch) => watch.stop()));
    await stream?.close();
    await Promise.all(clients.map((client) => client.close()));
    await records.close();
  };
  const causesGoneAt: number[] = [];
  return { arena: { ...given, system, records, watches, causesGoneAt, tell, setClock }, close };
}
