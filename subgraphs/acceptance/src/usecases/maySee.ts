import type { Principal } from '@guanjia/kernel/principal';
import { recordReaders, statusReaders } from '@guanjia/kernel/readers';
import { mayReadRow, type Readers } from '@guanjia/kernel/rowScope';
import type { ProjectParty } from './projectParty.ts';

/** Whether a person sees a project's joint acceptances, and where they stand: fields say what of them (G2). */
export function maySee(principal: Principal, party: ProjectParty): boolean {
  return isReader(principal, recordReaders, party);
}

/** Whether a person sees the project's status: its light, and how far it is (S0). */
export function maySeeStatus(principal: Principal, party: ProjectParty): boolean {
  return isReader(principal, statusReaders, party);
}

/** Whether a person is told what of the status is meant: providers get the figures alone. */
export function maySeeNames(principal: Principal, party: ProjectParty): boolean {
  return isReader(principal, { ...statusReaders, PROVIDER: ['NONE'] }, party);
}

function isReader(principal: Principal, readers: Readers, { ownerCreditCode, regionCode }: ProjectParty): boolean {
  return mayReadRow(principal, readers, { ownerUnit: ownerCreditCode, regionCode });
}
