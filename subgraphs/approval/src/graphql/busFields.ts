import type { Delegation } from '../domain/delegation.ts';
import type { OnBus } from '../domain/onBus.ts';
import type { Context } from './context.ts';

interface Taken {
  readonly onBus?: OnBus | null | undefined;
}

/** Where a step or a decision was taken, and by which delegation and seal (A13). */
export const busFields = {
  place: ({ onBus }: Taken): 'ON_BUS' | 'OFFICE' => (onBus ? 'ON_BUS' : 'OFFICE'),
  sealNo: ({ onBus }: Taken): string | null => onBus?.sealNo ?? null,
  delegation: async ({ onBus }: Taken, _: unknown, { delegationById }: Context): Promise<Delegation | null> =>
    onBus?.delegationId ? delegationById.load(onBus.delegationId) : null,
};
