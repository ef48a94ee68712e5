import { parentPort } from 'node:worker_threads';
import type { JudgeOrder } from './Judgement.ts';
import { judge } from './judge.ts';

/** Entry of a judging thread (`createJudge`): one order, one judgement. */

const port = parentPort;
if (port === null) throw new Error('judgeThread.ts is run as a worker thread.');
port.once('message', (order: JudgeOrder) => {
  void judge(order).then((judgement) => port.postMessage(judgement));
});
