import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AgreementSide } from '../domain/agreement.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { agreementSideOf } from './agreementSideOf.ts';

const whoIs: Readonly<Record<AgreementSide, readonly string[]>> = {
  OWNER: ['OWNER of the unit'],
  STEWARD_FORCE: ['SERVICE_ROOM of the region', 'the STEWARD who carries the project'],
};

/** The side that somebody acts for. @throws FORBIDDEN saying who may, for anybody of neither side or of another than `accepted` */
export async function requireAgreementSide(
  store: Pick<ConciergeStore, 'people' | 'stewardships'>,
  principal: Principal,
  facts: ProjectFacts,
  accepted: readonly AgreementSide[],
): Promise<AgreementSide> {
  const side = await agreementSideOf(store, principal, facts);
  if (side !== null && accepted.includes(side)) return side;
  throw new DomainError('FORBIDDEN', { accepted: accepted.flatMap((one) => whoIs[one]) });
}
