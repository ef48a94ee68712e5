import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const sample = fileURLToPath(new URL('./sampleProcess.ts', import.meta.url));
const talking = fileURLToPath(new URL('./talkingProcess.ts', import.meta.url));

function start(mode: string) {
  const child = spawn(process.execPath, [sample, mode], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  return { child, output: () => output.split('\n').filter((line) => line.startsWith('stop')) };
}

it('stops in reverse order of start when told to', async () => {
  const { child, output } = start('good');
  await once(child, 'message');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect([code, output()]).toEqual([0, ['stop queue', 'stop database']]);
});

it('stops when its parent has gone', async () => {
  const { child, output } = start('good');
  await once(child, 'message');
  child.disconnect();
  const [code] = await once(child, 'exit');
  expect([code, output()]).toEqual([0, ['stop queue', 'stop database']]);
});

it('stops what had started when the start fails, and says so by its exit code', async () => {
  const { child, output } = start('bad');
  const [code] = await once(child, 'exit');
  expect([code, output()]).toEqual([1, ['stop database']]);
});

describe('a process that logs without end', () => {
  function startTalking() {
    const child = spawn(process.execPath, [talking], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    const told: unknown[] = [];
    child.on('message', (message) => told.push(message));
    return { child, told };
  }
  const until = async ({ child, told }: ReturnType<typeof startTalking>, what: string): Promise<void> => {
    while (!told.includes(what)) await once(child, 'message');
  };

  it('stops when told to, though its log is broken', async () => {
    const talker = startTalking();
    await until(talker, 'ready');
    talker.child.stdout?.destroy();
    await until(talker, 'long after');
    talker.child.kill('SIGTERM');
    const [code] = await once(talker.child, 'exit');
    expect([code, talker.told.at(-1)]).toEqual([0, 'stopped database']);
  });

  it('works on and stops when told to, though nobody reads its log', async () => {
    const talker = startTalking();
    await until(talker, 'long after');
    talker.child.kill('SIGTERM');
    const [code] = await once(talker.child, 'exit');
    expect([code, talker.told.at(-1)]).toEqual([0, 'stopped database']);
  });

  it('says how many lines nobody has read, once somebody reads again', async () => {
    const talker = startTalking();
    await until(talker, 'long after');
    const said = Promise.withResolvers<unknown>();
    let rest = '';
    talker.child.stdout?.on('data', (chunk) => {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.map((text) => JSON.parse(text) as { msg: string })) {
        if (line.msg.includes('dropped')) said.resolve(line);
      }
    });
    expect(await said.promise).toMatchObject({ level: 40, name: 'talker', lines: expect.any(Number) });
    talker.child.kill('SIGTERM');
    expect(await once(talker.child, 'exit')).toEqual([0, null]);
  });
});
