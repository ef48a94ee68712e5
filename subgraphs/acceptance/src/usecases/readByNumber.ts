import type { Principal } from '@guanjia/kernel/principal';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { maySee } from './maySee.ts';

const shape = /^(?:LHYS|LHYJ)(-\d{6}-\d{4}-\d{6,})(?:-\d{2,})?$/;

/**
 * The joint acceptance that a number on paper belongs to. The numbers of a joint opinion and of its certificates are made of the
 * register number, which is unique; one that was not issued is not found.
 */
export async function readByNumber(
  { acceptances }: Pick<AcceptanceNeeds, 'acceptances'>,
  principal: Principal,
  number: string,
): Promise<JointAcceptance | null> {
  const [, core] = shape.exec(number) ?? [];
  const found = core === undefined ? null : await acceptances.findByRegisterNumber(`LHYS${core}`);
  return found && maySee(principal, found) && numbersOf(found).includes(number) ? found : null;
}

function numbersOf({ registerNumber, outcome }: JointAcceptance): readonly string[] {
  if (outcome?.kind !== 'PASSED') return [registerNumber];
  return [registerNumber, outcome.opinionNumber, ...outcome.certificates.map((certificate) => certificate.number)];
}
