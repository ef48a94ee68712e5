import { createSocketSender } from './createSocketSender.ts';
import { createUndiciSender } from './createUndiciSender.ts';
import type { HttpSender, HttpSenderOptions } from './HttpSender.ts';

/** Who speaks HTTP with the subgraphs: connections of our own, or undici. */
export type Transport = 'sockets' | 'undici';

/** The way to one server. Over TLS it is undici's, whatever is chosen. */
export function openSender(options: HttpSenderOptions, transport: Transport): HttpSender {
  const isPlain = new URL(options.url).protocol === 'http:';
  return transport === 'sockets' && isPlain ? createSocketSender(options) : createUndiciSender(options);
}
