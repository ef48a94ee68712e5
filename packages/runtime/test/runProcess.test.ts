import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const sample = fileURLToPath(new URL('./sampleProcess.ts', import.meta.url));

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
