import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inheritedEnvironment } from '../config.ts';
import { type BenchProcess, startProcess } from '../system/startProcess.ts';
import { checkAnswers } from './checkAnswers.ts';
import { contenders } from './contenders.ts';
import { operationKeys, operations } from './operations.ts';
import { stubUrlsSchema } from './StubUrls.ts';
import { type RunningContender, startContender } from './startContender.ts';
import { writeFixture } from './writeFixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-test-'));
let stub: BenchProcess;
let handWritten: RunningContender;

beforeAll(async () => {
  stub = startProcess({
    script: fileURLToPath(new URL('stub.ts', import.meta.url)),
    environment: inheritedEnvironment(),
    logFile: join(folder, 'stub.log'),
  });
  const files = writeFixture(folder, stubUrlsSchema.parse(await stub.hear()));
  const contender = contenders.find(({ name }) => name === 'hand-written')!;
  handWritten = await startContender(contender, { files, folder, workers: 0 });
});
afterAll(async () => {
  await handWritten.stop();
  await stub.stop();
  rmSync(folder, { recursive: true });
});

it.each(operationKeys)('answers %s right, by as many fetches as a plan has', async (key) => {
  const before = Number(await stub.ask({}));
  const { bodies, answerBytes } = await checkAnswers(handWritten.url, operations[key], null);
  const fetches = (Number(await stub.ask({})) - before) / bodies.length;
  expect(fetches).toBe(key === 'c' ? 1 : 4);
  expect(answerBytes.every((bytes) => bytes > 50)).toBe(true);
});

it('is refused when it answers what another operation asks', async () => {
  const swapped = { ...operations.a, operationName: 'ProjectName' };
  await expect(checkAnswers(handWritten.url, swapped, null)).rejects.toThrow(
    "request 0 differs from the fixture's data",
  );
});

it('is refused when it differs from the reference', async () => {
  const reference = await checkAnswers(handWritten.url, operations.c, null);
  const other = { ...reference, bodies: reference.bodies.map(() => ({ data: null })) };
  await expect(checkAnswers(handWritten.url, operations.c, other)).rejects.toThrow("differs from stock's");
});
