import { createLog } from '../src/createLog.ts';
import { runProcess } from '../src/runProcess.ts';

/** A process for runProcess.test.ts: writes what it stops, and with the argument `bad` fails half-way through its start. */
await runProcess(createLog({ name: 'sample', level: 'silent' }), async (onStop) => {
  const keepAlive = setInterval(() => undefined, 1000);
  onStop(() => {
    clearInterval(keepAlive);
    process.stdout.write('stop database\n');
  });
  if (process.argv[2] === 'bad') throw new Error('no queue');
  onStop(() => void process.stdout.write('stop queue\n'));
});
