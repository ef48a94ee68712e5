import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Actor } from '../domain/actor.ts';
import { checkCounter } from '../domain/checkCounter.ts';
import { counterAccountAudit, counterAudit } from '../domain/counterAudit.ts';
import type { Counter } from '../domain/jointApplication.ts';
import type { ServiceCounter } from '../domain/serviceCounter.ts';
import { actorAs, worksWhere } from './projectRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'counters' | 'catalogue' | 'now'>;

/** A counter as the service room enters it. */
export interface CounterEntry extends Counter {
  readonly regionCode: string;
  readonly provider: string | null;
  readonly address: string;
}

/** Registers a counter of a region: from its first one on, applications are taken in at registered counters only (U2, S3). */
export async function registerServiceCounter(
  { counters, catalogue, now }: Needs,
  principal: Principal,
  entry: CounterEntry,
): Promise<ServiceCounter> {
  const by = requireServiceRoom(principal, requireRegion(entry.regionCode, 'region'));
  checkCounter(entry, '');
  requireRightProvider(catalogue, entry);
  if (entry.address.trim() === '' || entry.address.length > 200) {
    throw new DomainError('BAD_INPUT', { field: 'address', accepted: 'text of 1 to 200 characters' });
  }
  const { code, kind, name, regionCode, provider, address } = entry;
  const at = now();
  const counter = {
    code,
    kind,
    name,
    regionCode,
    provider,
    address,
    registeredAt: at,
    registeredBy: by,
    closedAt: null,
  };
  await counters.register(counter, counterAudit('utilities.counterRegistered', counter, { at, by }));
  return counter;
}

/** Closes a counter and its accounts; what it has taken in stays. */
export async function closeServiceCounter(needs: Needs, principal: Principal, code: string): Promise<ServiceCounter> {
  const counter = await requireOpen(needs, code);
  const at = needs.now();
  const by = requireServiceRoom(principal, counter.regionCode);
  await needs.counters.close(code, { at, by }, counterAudit('utilities.counterClosed', counter, { at, by }));
  return { ...counter, closedAt: at };
}

/** Opens an account with which a person works at the counter (开通登记账号). @throws COUNTER_ACCOUNT_TAKEN */
export async function openCounterAccount(
  needs: Needs,
  principal: Principal,
  { code, subject, name }: { readonly code: string; readonly subject: string; readonly name: string },
): Promise<ServiceCounter> {
  const counter = await requireOpen(needs, code);
  const by = requireServiceRoom(principal, counter.regionCode);
  for (const [field, value] of Object.entries({ subject, name })) {
    if (value.trim() === '' || value.length > 200) {
      throw new DomainError('BAD_INPUT', {
        field,
        value: value.slice(0, 100),
        accepted: 'text of 1 to 200 characters',
      });
    }
  }
  const at = needs.now();
  const account = { id: newId(), counterCode: code, subject, name, openedAt: at, openedBy: by };
  const message = counterAccountAudit('utilities.counterAccountOpened', counter, { at, by, subject });
  await needs.counters.openAccount(account, message);
  return counter;
}

/** Closes a person's account at the counter. @throws COUNTER_ACCOUNT_MISSING */
export async function closeCounterAccount(
  needs: Needs,
  principal: Principal,
  { code, subject }: { readonly code: string; readonly subject: string },
): Promise<ServiceCounter> {
  const counter = await requireOpen(needs, code);
  const by = requireServiceRoom(principal, counter.regionCode);
  const at = needs.now();
  const message = counterAccountAudit('utilities.counterAccountClosed', counter, { at, by, subject });
  const isClosed = await needs.counters.closeAccount({ code, subject, at, by }, message);
  if (!isClosed) throw new DomainError('COUNTER_ACCOUNT_MISSING', { field: 'subject', value: subject });
  return counter;
}

async function requireOpen({ counters }: Needs, code: string): Promise<ServiceCounter> {
  const counter = await counters.findByCode(code);
  if (counter !== null && counter.closedAt === null) return counter;
  throw new DomainError('COUNTER_NOT_FOUND', { field: 'code', value: code.slice(0, 100) });
}

function requireServiceRoom(principal: Principal, regionCode: string): Actor {
  if (hasRole(principal, 'SERVICE_ROOM') && worksWhere(principal, { regionCode })) {
    return actorAs(principal, 'SERVICE_ROOM', regionCode);
  }
  throw new DomainError('FORBIDDEN', { accepted: ['SERVICE_ROOM'], region: regionCode });
}

/** The zone in the hall is nobody's; a window at a branch is its company's. */
function requireRightProvider(catalogue: Needs['catalogue'], { kind, provider }: CounterEntry): void {
  if (kind === 'HALL_ZONE' && provider === null) return;
  if (kind === 'BRANCH' && provider !== null && catalogue.provider(provider) !== null) return;
  const accepted = kind === 'HALL_ZONE' ? 'none' : catalogue.providers.map(({ id }) => id);
  throw new DomainError('BAD_INPUT', { field: 'provider', value: provider, accepted });
}
