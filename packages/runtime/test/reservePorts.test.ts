import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reservePorts } from '../src/reservePorts.ts';

const source = fileURLToPath(new URL('../src/reservePorts.ts', import.meta.url));
const run = promisify(execFile);

/** The ports that a process of its own reserves, which has ended by then. */
async function reservedElsewhere(count: number): Promise<number[]> {
  const program = `import { reservePorts } from ${JSON.stringify(source)}; console.log(JSON.stringify(await reservePorts(${count})));`;
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', program]);
  return JSON.parse(stdout);
}

describe('reserved ports', () => {
  it('are free to listen on, below those of outgoing connections, and given once', async () => {
    const given = (await Promise.all(Array.from({ length: 20 }, () => reservePorts(10)))).flat();
    expect(new Set(given).size).toBe(200);
    expect(Math.max(...given)).toBeLessThan(32_768);
    for (const port of given.slice(0, 5)) {
      const server = createServer().listen(port, '127.0.0.1');
      onTestFinished(() => void server.close());
      await once(server, 'listening');
    }
  });

  it('stay nobody’s after their server has gone', async () => {
    const [port = 0] = await reservePorts(1);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    expect(await reservePorts(200)).not.toContain(port);
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('are not those of another process, which keeps none behind its end', async () => {
    // 400 of 10,000 each: by chance alone about 16 would be the same
    const own = new Set(await reservePorts(400));
    const elsewhere = await reservedElsewhere(400);
    expect(elsewhere.filter((port) => own.has(port))).toEqual([]);
    const [again] = elsewhere;
    const token = createServer().listen((again ?? 0) + 10_000, '127.0.0.1');
    onTestFinished(() => void token.close());
    await once(token, 'listening');
  });
});
