/** `npm run bench:roadmap`: how long a plan takes, of sixty items that all apply, and of the shipped catalogue. */
import { cpus } from 'node:os';
import { drawBpmn } from '../../subgraphs/approval/src/domain/drawBpmn.ts';
import { drawMermaid } from '../../subgraphs/approval/src/domain/drawMermaid.ts';
import { planRoadmap, type RoadmapQuestion } from '../../subgraphs/approval/src/domain/planRoadmap.ts';
import { readItemCatalogue } from '../../subgraphs/approval/src/storage/readItemCatalogue.ts';
import { createFullCatalogue, createQuestion } from '../roadmap/createQuestion.ts';

const rounds = 1000;
const warmUp = 200;
const targetMs = 5;

const shipped = createQuestion(readItemCatalogue(new URL('../../subgraphs/approval/data/', import.meta.url)), []);
const full = createQuestion(createFullCatalogue(60), ['none']);

console.log(
  `Roadmaps  办理路线图 · ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}, ${rounds} plans each\n`,
);
console.log('| what | items in | median ms | p99 ms |\n| --- | --: | --: | --: |');
const median = report('plan, 60 items', full, () => planRoadmap(full));
report('plan, shipped catalogue, everything stated', shipped, () => planRoadmap(shipped));
const plan = planRoadmap(shipped);
report('its BPMN', shipped, () => drawBpmn(plan));
report('its Mermaid', shipped, () => drawMermaid(plan));
if (median > targetMs) process.exitCode = 1;

/** Prints one row and returns the median. */
function report(what: string, question: RoadmapQuestion, work: () => unknown): number {
  for (let round = 0; round < warmUp; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor(rounds * share)] ?? Number.NaN;
  const { items } = planRoadmap(question);
  console.log(`| ${what} | ${items.length} | ${at(0.5).toFixed(2)} | ${at(0.99).toFixed(2)} |`);
  return at(0.5);
}
