import { createLog } from '@guanjia/runtime/createLog';
import { expect, it } from 'vitest';
import { createOutageLog } from './createOutageLog.ts';

it('says at once that a department gives no answers, and then once a second how many', () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ name: 'gateway' }, { write: (line) => void lines.push(JSON.parse(line)) });
  let nowMs = 1_000_000;
  const outages = createOutageLog('approval', () => new Date(nowMs));
  const tell = (code: string, requestId: string): void => outages.tell({ log, requestId }, code, new Error('cause'));
  for (let count = 0; count < 500; count += 1) tell('DEPARTMENT_UNAVAILABLE', `r${count}`);
  tell('DEPARTMENT_TIMEOUT', 'late');
  nowMs += 1_000;
  tell('DEPARTMENT_UNAVAILABLE', 'r500');
  nowMs += 5_000;
  tell('DEPARTMENT_UNAVAILABLE', 'r501');
  expect(lines.map(({ code, requestId, unsaid, department }) => [code, requestId, unsaid, department])).toEqual([
    ['DEPARTMENT_UNAVAILABLE', 'r0', undefined, 'approval'],
    ['DEPARTMENT_TIMEOUT', 'late', undefined, 'approval'],
    ['DEPARTMENT_UNAVAILABLE', 'r500', 499, 'approval'],
    ['DEPARTMENT_UNAVAILABLE', 'r501', undefined, 'approval'],
  ]);
});
