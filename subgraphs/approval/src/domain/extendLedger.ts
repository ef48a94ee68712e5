import type { ApplicationItem } from './application.ts';
import type { ApplicationAction } from './applicationMachine.ts';
import { acceptanceWorkingDays, type ClockEntry, type ClockEntryKind, type ClockPurpose } from './clock.ts';

/** What each step does to the clock. A step without a row leaves it alone. */
const clockEffects: Partial<Record<ApplicationAction, readonly ClockEntryKind[]>> = {
  submit: ['START'],
  accept: ['END', 'START'],
  refuseAcceptance: ['END'],
  requestCorrection: ['STOP'],
  supplyCorrection: ['RESUME'],
  startSpecialProcedure: ['STOP'],
  endSpecialProcedure: ['RESUME'],
  approve: ['END'],
  reject: ['END'],
  withdraw: ['END'],
  terminate: ['END'],
  approveOnCommitment: ['END'],
};

type Clocked = { readonly item: ApplicationItem; readonly ledger: readonly ClockEntry[] };

/** The ledger with the rows that a step adds; it never goes back in time, and never begins before START. */
export function extendLedger({ item, ledger }: Clocked, action: ApplicationAction, now: Date): readonly ClockEntry[] {
  return (clockEffects[action] ?? []).reduce((entries, kind) => append(entries, item, { kind, action, now }), ledger);
}

interface Effect {
  readonly kind: ClockEntryKind;
  readonly action: ApplicationAction;
  readonly now: Date;
}

function append(entries: readonly ClockEntry[], item: ApplicationItem, effect: Effect): readonly ClockEntry[] {
  const last = entries.at(-1);
  if (last === undefined && effect.kind !== 'START') return entries;
  const purpose = effect.kind === 'START' || last === undefined ? purposeOf(effect.action, item) : last.purpose;
  const at = last !== undefined && last.at > effect.now ? last.at : effect.now;
  const promisedWorkingDays = purpose === 'ACCEPTANCE' ? acceptanceWorkingDays : item.promisedWorkingDays;
  const promisedWorkingHours = purpose === 'ACCEPTANCE' ? null : item.promisedWorkingHours;
  const { kind, action: reason } = effect;
  const promise = { purpose, promisedWorkingDays, promisedWorkingHours };
  return [...entries, { seq: entries.length + 1, kind, ...promise, reason, at }];
}

/** A matter closed on the spot has one clock only. */
function purposeOf(action: ApplicationAction, { track }: ApplicationItem): ClockPurpose {
  return action === 'submit' && track === 'PROMISED' ? 'ACCEPTANCE' : 'DECISION';
}
