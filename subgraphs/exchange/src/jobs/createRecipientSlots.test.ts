import { expect, it } from 'vitest';
import { createRecipientSlots } from './createRecipientSlots.ts';

it('gives one recipient so many places at once, and the others theirs', async () => {
  const slots = createRecipientSlots({ perRecipient: 2, patienceMs: 500 });
  const [first, second] = [await slots.take('water'), await slots.take('water')];
  expect([first.free, second.free, (await slots.take('gas')).free]).toEqual([true, true, true]);
  let third: boolean | null = null;
  const waiting = slots.take('water').then((place) => {
    third = place.free;
  });
  await Promise.resolve();
  expect(third).toBeNull();
  if (first.free) first.leave();
  await waiting;
  expect(third).toBe(true);
});

it('sends back what would wait too long, later the more there are', async () => {
  const slots = createRecipientSlots({ perRecipient: 1, patienceMs: 0 });
  await slots.take('water');
  const delays: number[] = [];
  for (let count = 0; count < 200; count += 1) {
    const place = await slots.take('water');
    if (!place.free) delays.push(place.afterMs);
  }
  expect(delays).toHaveLength(200);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(delays.slice(150))).toBeGreaterThan(2 * mean(delays.slice(0, 50)));
  expect(Math.max(...delays)).toBeLessThanOrEqual(15_000);
});
