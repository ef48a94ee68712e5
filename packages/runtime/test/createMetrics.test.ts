import { expect, it } from 'vitest';
import { createMetrics } from '../src/createMetrics.ts';

it('reads a figure that is kept elsewhere each time it is asked for', async () => {
  const metrics = createMetrics('test');
  const kept = { size: 3, hits: 0 };
  metrics.reading('things_kept', 'Things kept.', () => kept.size);
  metrics.reading('things_found_total', 'Things found.', () => kept.hits);
  const read = async () => (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith('things'));
  expect(await read()).toEqual(['things_kept{process="test"} 3', 'things_found_total{process="test"} 0']);
  kept.size = 1;
  kept.hits = 7;
  await read();
  expect(await read()).toEqual(['things_kept{process="test"} 1', 'things_found_total{process="test"} 7']);
  expect(await metrics.registry.metrics()).toContain('# TYPE things_kept gauge\n');
  expect(await metrics.registry.metrics()).toContain('# TYPE things_found_total counter\n');
});

it('keeps the figures of two processes apart', async () => {
  const [one, other] = [createMetrics('one'), createMetrics('other')];
  one.reading('things_kept', 'Things kept.', () => 1);
  other.reading('things_kept', 'Things kept.', () => 2);
  expect(await one.registry.metrics()).toContain('things_kept{process="one"} 1');
  expect(await other.registry.metrics()).toContain('things_kept{process="other"} 2');
});

it('tells a tally by its label, as often as it is asked', async () => {
  const metrics = createMetrics('counting');
  const count = metrics.tally('answers_total', 'Answers.', 'outcome');
  for (const outcome of ['good', 'bad', 'good']) count(outcome);
  const read = async () => (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith('answers'));
  const told = [
    'answers_total{outcome="good",process="counting"} 2',
    'answers_total{outcome="bad",process="counting"} 1',
  ];
  expect(await read()).toEqual(told);
  expect(await read()).toEqual(told);
});
