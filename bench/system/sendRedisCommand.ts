import { connect } from 'node:net';

const limitMs = 5_000;

/** Sends one command on a connection of its own; answers the first part of the reply as it came over the wire. */
export function sendRedisCommand(port: number, words: readonly string[]): Promise<string> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`*${words.length}\r\n${parts.join('')}`));
    socket.setTimeout(limitMs, () => socket.destroy(new Error(`Redis did not answer ${words[0] ?? ''} in time`)));
    socket.once('error', reject);
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(reply.toString());
    });
  });
}
