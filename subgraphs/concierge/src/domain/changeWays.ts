import { handoffChannels } from '@guanjia/kernel/messages';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { personnelEntry } from './personnelEntry.ts';
import { checkedWays, type TransferWays } from './transferWays.ts';
import type { Unit } from './unit.ts';

/** Says how materials reach a unit from now on. @throws BAD_INPUT naming what is missing or malformed */
export function changeWays(
  occasion: Occasion,
  unit: Unit,
  read: TransferWays,
  asked: Omit<TransferWays, 'unitId' | 'version'>,
): Partial<Changes> {
  const revision = revise(read, checkedWays({ ...read, ...asked }));
  const { unitId: _, version: __, ...before } = read;
  const { usual } = asked;
  const entry = personnelEntry(occasion, {
    action: 'TRANSFER_WAYS_SET',
    unitId: unit.id,
    personId: null,
    text: {
      en: `Materials reach ${unit.name} by ${usual}.`,
      zh: `${unit.name}常用转交方式为${handoffChannels[usual]}`,
    },
    before,
    after: asked,
  });
  return { staffing: [{ kind: 'TRANSFER_WAYS', revision }], entries: [entry] };
}
