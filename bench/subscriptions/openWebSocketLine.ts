import { type RawData, WebSocket } from 'ws';
import { isFields } from '../gateway/isFields.ts';
import type { Line, LineListener, LineOptions } from './Line.ts';
import { monotonicMicros } from './monotonicMicros.ts';
import { progressOperation } from './progressOperation.ts';

const subprotocol = 'graphql-transport-ws';

/** A socket that speaks graphql-transport-ws; resolves when the server has acknowledged the connection. */
export async function openWebSocketLine(options: LineOptions, listener: LineListener): Promise<Line> {
  const { url, localAddress, authorization } = options;
  const address = url.replace(/^http/, 'ws');
  const socket = new WebSocket(address, subprotocol, { perMessageDeflate: false, localAddress });
  const acknowledged = Promise.withResolvers<void>();
  let isOpen = false;
  let isLeaving = false;

  const hear = (data: RawData): void => {
    const micros = monotonicMicros();
    const message: unknown = JSON.parse(textOf(data));
    if (!isFields(message)) return;
    const id = String(message['id']);
    switch (message['type']) {
      case 'next':
        return listener.onResult(id, message['payload'], micros);
      case 'error':
        listener.onResult(id, { data: null, errors: message['payload'] }, micros);
        return listener.onComplete(id);
      case 'complete':
        return listener.onComplete(id);
      case 'connection_ack':
        isOpen = true;
        return acknowledged.resolve();
      case 'ping':
        return socket.send('{"type":"pong"}');
    }
  };
  // `authorization` falls out of the JSON where there is none
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
  socket.on('message', hear);
  socket.on('error', acknowledged.reject);
  socket.once('close', (code) => {
    acknowledged.reject(new Error(`closed with ${code} before it was acknowledged`));
    if (isOpen && !isLeaving) listener.onClose(`close code ${code}`);
  });
  await acknowledged.promise;
  return {
    subscribe(id, variables) {
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: progressOperation, variables } }));
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close() {
      isLeaving = true;
      socket.close(1000);
    },
  };
}

function textOf(data: RawData): string {
  if (Buffer.isBuffer(data)) return data.toString();
  return Array.isArray(data) ? Buffer.concat(data).toString() : Buffer.from(data).toString();
}
