import { expect, it } from 'vitest';
import { seatOf } from './seatOf.ts';

it('has every audience follow every project at every gateway, as often as any other', () => {
  const seats = Array.from({ length: 240 }, (_, number) => seatOf(number, 4, 2));
  const groups = Map.groupBy(seats, ({ audience, project, gateway }) => `${audience} ${project} ${gateway}`);
  expect(groups.size).toBe(24);
  for (const group of groups.values()) expect(group).toHaveLength(10);
});

it('takes some persons for each of them', () => {
  const seats = Array.from({ length: 240 }, (_, number) => seatOf(number, 4, 2));
  const persons = seats.filter((seat) => seat.audience === 'owner' && seat.project === 1 && seat.gateway === 1);
  expect(new Set(persons.map(({ person }) => person)).size).toBe(2);
});
