import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { isInReach, reachOf } from '@guanjia/kernel/rowScope';
import { jointStandingReaders, jointWholeReaders } from './projectRights.ts';

/**
 * How much of an application a person sees: all of it; a provider its own matters and what they share; the wall chart
 * and the rest of the office where it stands and nothing more.
 */
export type View =
  | { readonly scope: 'WHOLE' }
  | { readonly scope: 'PROVIDER'; readonly provider: string }
  | { readonly scope: 'STATUS' };

/** The widest view the person has of a project's applications, or null for none at all. */
export function viewOf(principal: Principal, facts: ProjectFacts | null): View | null {
  const row = { regionCode: facts?.regionCode ?? null, ownerUnit: facts?.ownerUnit.creditCode ?? null };
  const whole = reachOf(principal, jointWholeReaders);
  if (isInReach({ ...whole, provider: null }, row)) return { scope: 'WHOLE' };
  if (whole.provider !== null) return { scope: 'PROVIDER', provider: whole.provider };
  return isInReach(reachOf(principal, jointStandingReaders), row) ? { scope: 'STATUS' } : null;
}
