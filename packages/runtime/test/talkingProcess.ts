import { createLog } from '../src/createLog.ts';
import { runProcess } from '../src/runProcess.ts';

/** A process for runProcess.test.ts: logs 4 MB, far more than a pipe holds, says so to its parent, and goes on logging. */
const log = createLog({ name: 'talker' });
const padding = 'x'.repeat(10_000);
const linesAtFirst = 400;

await runProcess(log, async (onStop) => {
  let lines = 0;
  const talking = setInterval(() => {
    log.info({ padding }, 'still here');
    lines += 1;
    if (lines === linesAtFirst) process.send?.('long after');
  }, 1);
  onStop(() => {
    clearInterval(talking);
    process.send?.('stopped database');
  });
});
