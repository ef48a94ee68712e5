import { describe, expect, it } from 'vitest';
import type { ContenderName } from './contenders.ts';
import type { Measured, Round } from './Figures.ts';
import { operationTable, targetsTable } from './gatewayTables.ts';
import { judgeTargets } from './judgeTargets.ts';
import { median } from './median.ts';
import { operations } from './operations.ts';
import { summarize } from './summarize.ts';

const round = (requestsPerSecond: number, cpuMicros: number, p99 = 10): Round => ({
  requests: requestsPerSecond * 4,
  requestsPerSecond,
  p50: 5,
  p99,
  cpuMicros,
  stubMicros: 100,
  clientMicros: 50,
  fetches: 4,
  coresElsewhere: 0.01,
});
const measured = (contender: ContenderName, rounds: readonly Round[], megabytes = 200): Measured => ({
  contender,
  title: contender,
  rounds,
  memory: { resident: megabytes * 2 ** 20, peak: 2 * megabytes * 2 ** 20 },
  fault: null,
});

const all = [
  measured('stock', [round(500, 2_000, 120), round(480, 2_100, 130), round(900, 1_000, 1)]),
  measured('hive', [round(400, 1_500, 150)]),
  measured('mercurius', [round(2_000, 480, 40)]),
  measured('ours', [round(4_000, 240, 30)], 201),
  measured('ours-batching', [round(8_000, 100, 20)], 150),
  measured('hand-written', [round(5_000, 200, 15)]),
];

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('summarize', () => {
  it('takes medians, and holds them against stock, the best peer and the hand-written fan-out', () => {
    const [stock, , , ours] = summarize(all);
    expect(stock?.figures).toMatchObject({ requestsPerSecond: 500, cpuMicros: 2_000, p99: 120 });
    expect(ours?.overStock).toEqual({ throughput: 8, cpu: 2_000 / 240 });
    expect(ours?.overBestPeer).toEqual({ throughput: 2, cpu: 2 });
    expect(ours?.overHandWritten).toEqual({ throughput: 0.8, cpu: 200 / 240 });
  });

  it('leaves out what has wrong answers or has not run', () => {
    const wrong: Measured = { ...measured('mercurius', [round(9_999, 1)]), fault: { kind: 'wrong', why: 'no id' } };
    const absent: Measured = { ...measured('stock', []), memory: null, fault: { kind: 'not run', why: 'offline' } };
    const summaries = summarize([
      absent,
      measured('hive', [round(400, 1_500)]),
      wrong,
      measured('ours', [round(800, 500)]),
    ]);
    expect(summaries[3]).toMatchObject({
      overStock: null,
      overBestPeer: { throughput: 2, cpu: 3 },
      overHandWritten: null,
    });
    expect(summaries[2]?.figures).toBeNull();
    const table = operationTable(operations.a, summaries);
    expect(table).toMatch(/^stock +not run$/m);
    expect(table).toContain('✗ mercurius: wrong answers: no id');
    expect(table).toContain('✗ stock: not run: offline');
  });
});

describe('operationTable', () => {
  it('says when the machine had other things to do', () => {
    const quiet = summarize([measured('ours', [round(800, 500)])]);
    const busy = summarize([measured('ours', [{ ...round(800, 500), coresElsewhere: 0.8 }])]);
    expect(operationTable(operations.a, quiet)).not.toContain('!');
    expect(operationTable(operations.a, busy)).toContain('! ours: other processes kept 0.8 cores busy');
  });
});

describe('judgeTargets', () => {
  it('says of each target whether it is met, by CPU time', () => {
    const targets = judgeTargets(summarize(all));
    expect(targets.map(({ contender, title, isMet }) => [contender, title, isMet])).toEqual([
      ['ours', '≥ 8 × stock', true],
      ['ours', '≥ 0.8 × hand-written', true],
      ['ours', "RSS not above stock's: 201 of 200 MB", false],
      ['ours', "p99 below every peer's: 30.0 of 40.0 ms", true],
      ['ours-batching', '≥ 12 × stock', true],
      ['ours-batching', '≥ 1.9 × the best peer', true],
      ['ours-batching', '≥ 1 × hand-written', true],
      ['ours-batching', "RSS not above stock's: 150 of 200 MB", true],
      ['ours-batching', "p99 below every peer's: 20.0 of 40.0 ms", true],
    ]);
    expect(targetsTable(targets)).toMatch(/^ours +≥ 8 × stock +8\.00 × +8\.33 × +✓$/m);
  });

  it('asks nothing that was not measured', () => {
    expect(judgeTargets(summarize([measured('ours', [round(1, 1)])]))).toEqual([]);
    expect(judgeTargets(summarize([measured('stock', [round(1, 1)])]))).toEqual([]);
  });
});
