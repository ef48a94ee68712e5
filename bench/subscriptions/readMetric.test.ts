import { expect, it } from 'vitest';
import { readMetric } from './readMetric.ts';

const text = `# HELP gateway_updates_total Updates made.
# TYPE gateway_updates_total counter
gateway_updates_total{process="gateway",wire="ws"} 40
gateway_updates_total{process="gateway",wire="sse"} 2
gateway_subscriptions 7
gateway_subscriptions_opened_total 9
`;

it('sums a figure over its labels', () => {
  expect(readMetric(text, 'gateway_updates_total')).toBe(42);
  expect(readMetric(text, 'gateway_subscriptions')).toBe(7);
  expect(readMetric(text, 'gateway')).toBeNull();
});

it('sums only those with a label when told', () => {
  expect(readMetric(text, 'gateway_updates_total', 'wire="sse"')).toBe(2);
  expect(readMetric(text, 'gateway_updates_total', 'wire="multipart"')).toBeNull();
});
