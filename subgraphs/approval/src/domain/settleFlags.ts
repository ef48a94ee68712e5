import { newId } from '@guanjia/kernel/newId';
import type { Occasion } from './applyCommand.ts';
import type { BasisFlag, FlagClearance } from './basisFlag.ts';
import { brokenBases, standingHolders } from './brokenBases.ts';
import type { CertificateRegister, Holder } from './certificateRegister.ts';

/** Flags that came, and flags that no longer stand. */
export interface SettledFlags {
  readonly raised: readonly BasisFlag[];
  readonly cleared: readonly BasisFlag[];
}

/** Brings a project's flags up to what its register says now: an application is flagged while a basis of it is broken (A10). */
export function settleFlags(
  register: CertificateRegister,
  projectId: string,
  { at, by }: Pick<Occasion, 'at' | 'by'>,
): SettledFlags {
  const broken = brokenBases(register);
  const holders = new Map(standingHolders(register).map((holder) => [holder.id, holder]));
  const standing = register.flags.filter(({ clearedAt }) => clearedAt === null);
  const holds = (flag: BasisFlag) =>
    holders.get(flag.applicationId)?.effect === flag.effect &&
    broken.get(flag.applicationId)?.has(flag.basisId) === true;
  const kept = new Set(standing.filter(holds).map(({ applicationId, basisId }) => `${applicationId} ${basisId}`));
  const raised = [...broken].flatMap(([applicationId, bases]) =>
    [...bases]
      .filter((basisId) => !kept.has(`${applicationId} ${basisId}`))
      .flatMap((basisId): BasisFlag[] => {
        const effect = holders.get(applicationId)?.effect;
        if (effect === undefined) return [];
        return [{ id: newId(), projectId, applicationId, effect, basisId, flaggedAt: at, ...notCleared }];
      }),
  );
  const cleared = standing
    .filter((flag) => !holds(flag))
    .map((flag): BasisFlag => {
      const clearance = clearanceOf(flag, holders.get(flag.applicationId));
      return { ...flag, clearedAt: at, clearance, clearedBy: by };
    });
  return { raised, cleared };
}

const notCleared = { clearedAt: null, clearance: null, clearedBy: null, clearedReason: null };

function clearanceOf({ effect }: BasisFlag, holder: Holder | undefined): FlagClearance {
  if (holder === undefined) return 'ENDED';
  return holder.effect === effect ? 'RESTORED' : 'CONVERTED';
}
