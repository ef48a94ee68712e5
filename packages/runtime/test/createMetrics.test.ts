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
