import { textAt } from './wireMessages.ts';

/** Who listens to which channel; the engine itself knows one listener only. */
export interface NotificationBoard {
  listen: (client: object, channel: string, deliver: (frame: Buffer) => void) => void;
  /** Without a channel: to none any more. */
  unlisten: (client: object, channel: string | null) => void;
  /** The client is gone. */
  leave: (client: object) => void;
  /** Hands a NotificationResponse to everybody who listens to its channel. */
  broadcast: (frame: Buffer) => void;
  /** SQL that makes the engine listen to just what clients listen to, or null when it does already. */
  settlingSql: () => string | null;
}

export function createNotificationBoard(): NotificationBoard {
  const channels = new Map<string, Map<object, (frame: Buffer) => void>>();
  let changed = false;

  function forget(client: object, channel: string): void {
    const clients = channels.get(channel);
    if (!clients?.delete(client)) return;
    changed = true;
    if (clients.size === 0) channels.delete(channel);
  }

  return {
    listen: (client, channel, deliver) => {
      const clients = channels.get(channel) ?? new Map<object, (frame: Buffer) => void>();
      channels.set(channel, clients.set(client, deliver));
    },
    unlisten: (client, channel) => {
      // The engine may have stopped listening for everybody, whoever this client is.
      changed = true;
      for (const name of channel === null ? [...channels.keys()] : [channel]) forget(client, name);
    },
    leave: (client) => {
      for (const name of channels.keys()) forget(client, name);
    },
    broadcast: (frame) => {
      for (const deliver of channels.get(channelOf(frame))?.values() ?? []) deliver(frame);
    },
    settlingSql: () => {
      if (!changed) return null;
      changed = false;
      return ['UNLISTEN *', ...[...channels.keys()].map((name) => `LISTEN ${quoted(name)}`)].join('; ');
    },
  };
}

/** Behind type, length and process id. */
function channelOf(frame: Buffer): string {
  return textAt(frame, 9).text;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
