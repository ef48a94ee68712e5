import type { IncomingMessage } from 'node:http';
import { type Client, clientHeaders } from '../recording/Client.ts';
import type { WireNeeds } from './WireNeeds.ts';

/** Which program sends the request, by its headers; null where nothing is recorded. */
export function askingClient({ clientOf }: Pick<WireNeeds, 'clientOf'>, { headers }: IncomingMessage): Client | null {
  return clientOf === null ? null : clientOf(headers[clientHeaders.name], headers[clientHeaders.version]);
}
