import type { Principal } from '@guanjia/kernel/principal';
import { officeScopeOf } from '../domain/access.ts';
import type { Leg } from '../domain/handoff.ts';
import type { LegReader } from '../domain/legReader.ts';
import { dispatchByCourier } from '../usecases/dispatchByCourier.ts';
import { handOverInPerson } from '../usecases/handOverInPerson.ts';
import { refuseLeg } from '../usecases/refuseLeg.ts';
import { reportCourierDelivery } from '../usecases/reportCourierDelivery.ts';
import { reportCourierLoss } from '../usecases/reportCourierLoss.ts';
import { requireCare } from '../usecases/requireCare.ts';
import { type SignForNeeds, signForLeg } from '../usecases/signForLeg.ts';

export interface PersonLegNeeds extends SignForNeeds {
  readonly legs: LegReader;
}

/** What persons do with legs that no machine carries. */
export interface PersonLegContext {
  /** Open ones behind a leg id. */
  awaiting(after: string | null, limit: number): Promise<Leg[]>;
  dispatch(sending: { legId: string; carrier: string; trackingNumber: string }): Promise<Leg>;
  confirm(legId: string): Promise<Leg>;
  lose(loss: { legId: string; reason: string }): Promise<Leg>;
  handOver(legId: string): Promise<Leg>;
  sign(signing: { legId: string; personName: string }): Promise<Leg>;
  refuse(refusal: { legId: string; kind: 'REFUSE' | 'RETURN'; reason: string }): Promise<Leg>;
}

/** The same for one person. */
export function createPersonLegContext(needs: PersonLegNeeds, principal: Principal): PersonLegContext {
  /** What the giving end does is for the office that takes care of the leg. */
  const caring = async (legId: string, step: () => Promise<Leg>): Promise<Leg> => {
    await requireCare(needs, principal, legId);
    return step();
  };
  return {
    awaiting: (after, limit) => needs.legs.findAwaitingPerson({ scope: officeScopeOf(principal), after, limit }),
    dispatch: (sending) => caring(sending.legId, () => dispatchByCourier(needs, principal, sending)),
    confirm: (legId) => caring(legId, () => reportCourierDelivery(needs, principal, legId)),
    lose: (loss) => caring(loss.legId, () => reportCourierLoss(needs, principal, loss)),
    handOver: (legId) => caring(legId, () => handOverInPerson(needs, principal, legId)),
    sign: (signing) => signForLeg(needs, principal, signing),
    refuse: ({ kind, ...refusal }) =>
      refuseLeg(needs, principal, { ...refusal, kind: kind === 'REFUSE' ? 'refuse' : 'return' }),
  };
}
