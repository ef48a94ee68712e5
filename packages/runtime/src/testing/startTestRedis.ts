import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './freePort.ts';
import { stopChild } from './stopChild.ts';

const startWithinMs = 10_000;

/** Runs a Redis of its own on a free port or on the one given, without persistence and without eviction (BullMQ asks for that). */
export async function startTestRedis(
  program: string,
  options: { readonly port?: number } = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = options.port ?? (await freePort());
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, [...settings, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore', cwd: '/' });
  await untilAnswering(child, port);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stopChild(child, 'SIGTERM') };
}

async function untilAnswering(child: ChildProcess, port: number): Promise<void> {
  const giveUpAt = Date.now() + startWithinMs;
  while (!(await answersPing(port))) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with code ${child.exitCode}`);
    if (Date.now() > giveUpAt) throw new Error('redis-server did not answer within 10 s');
    await delay(25);
  }
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (reply) => finish(reply.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
  });
}
