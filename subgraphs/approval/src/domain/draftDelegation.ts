import type { Actor } from '@guanjia/kernel/actor';
import { isSamePerson } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Delegation } from './delegation.ts';
import { type Item, isAssistedOnly } from './item.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { requireText } from './requireText.ts';

/** What a delegation says. */
export type DelegationEntry = Pick<
  Delegation,
  'agency' | 'delegate' | 'itemCodes' | 'regions' | 'validFrom' | 'validUntil' | 'sealNo' | 'documentNo'
>;

/**
 * A delegation as it begins. @throws BAD_INPUT, ITEM_NOT_FOUND, ITEM_NOT_DELEGABLE when an item is another agency's or only accepted
 * on the spot, REGION_UNKNOWN, DATES_OUT_OF_ORDER
 */
export function draftDelegation(
  entry: DelegationEntry,
  {
    at,
    by,
    catalogue,
  }: { readonly at: Date; readonly by: Actor; readonly catalogue: Pick<ItemCatalogue, 'require' | 'items'> },
): Delegation {
  const { agency, delegate, itemCodes, regions, validFrom, validUntil } = entry;
  const subject = requireText(delegate.subject, 'delegateSubject', 200);
  if (isSamePerson({ subject, name: delegate.name }, by)) {
    throw new DomainError('BAD_INPUT', {
      field: 'delegateSubject',
      value: subject,
      accepted: 'somebody else than who grants it',
    });
  }
  requireSome(itemCodes, 'itemCodes');
  requireSome(regions, 'regions');
  for (const code of itemCodes) requireDelegable(catalogue.require(code), agency, catalogue.items);
  for (const region of regions) requireRegion(region, 'regions');
  requirePeriod(validFrom, validUntil, calendarDateOf(at));
  return {
    id: newId(),
    version: 1,
    agency,
    delegate: { subject, name: requireText(delegate.name, 'delegateName', 60) },
    itemCodes: [...new Set(itemCodes)],
    regions: [...new Set(regions)],
    validFrom,
    validUntil,
    sealNo: requireText(entry.sealNo, 'sealNo', 40),
    documentNo: requireText(entry.documentNo, 'documentNo', 100),
    status: 'IN_FORCE',
    grantedAt: at,
    grantedBy: by,
    revocation: null,
  };
}

/** Whether an item may be decided on the bus at all: of the class 现场审批, and decided here (S3). */
export function isDelegable(item: Pick<Item, 'onSite' | 'tier' | 'nature'>): boolean {
  return item.onSite === 'DECISION' && !isAssistedOnly(item);
}

function requireDelegable(item: Item, agency: AgencyCode, items: readonly Item[]): void {
  if (item.agency === agency && isDelegable(item)) return;
  const accepted = items.filter((one) => one.agency === agency && isDelegable(one)).map(({ code }) => code);
  throw new DomainError('ITEM_NOT_DELEGABLE', { field: 'itemCodes', value: item.code, accepted });
}

function requireSome(values: readonly string[], field: string): void {
  if (values.length > 0 && values.length <= 200) return;
  throw new DomainError('BAD_INPUT', { field, value: values.length, accepted: '1 to 200' });
}

function requirePeriod(from: CalendarDate, until: CalendarDate, today: CalendarDate): void {
  if (until < from) {
    throw new DomainError('DATES_OUT_OF_ORDER', {
      field: 'validUntil',
      value: until,
      accepted: `no day before ${from}`,
    });
  }
  if (until >= today) return;
  throw new DomainError('BAD_INPUT', { field: 'validUntil', value: until, accepted: `a day from ${today} on` });
}
