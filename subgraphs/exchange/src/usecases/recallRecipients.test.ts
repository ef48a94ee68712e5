import { expect, it } from 'vitest';
import type { Recipient } from '../domain/recipient.ts';
import { recallRecipients } from './recallRecipients.ts';

const water: Recipient = {
  id: 'water',
  name: '演示供水',
  department: 'utilities',
  channel: 'IN_PERSON',
  endpoint: null,
  publicKey: null,
  email: null,
  shareFolder: null,
  address: null,
  maxConcurrent: null,
  perMinute: null,
};

it('asks once for what is asked for again, but again for one that is not there yet or could not be read', async () => {
  const asked: string[] = [];
  const answers: (() => Recipient | null)[] = [
    () => {
      throw new Error('away');
    },
    () => null,
    () => water,
  ];
  const recipientOf = recallRecipients({
    findByIds: async ([id = '']) => {
      asked.push(id);
      return [answers.shift()?.() ?? null];
    },
  });
  await expect(recipientOf('water')).rejects.toThrow('away');
  expect(await recipientOf('water')).toBeNull();
  expect(await Promise.all([recipientOf('water'), recipientOf('water')])).toEqual([water, water]);
  expect(await recipientOf('water')).toBe(water);
  expect(asked).toHaveLength(3);
});
