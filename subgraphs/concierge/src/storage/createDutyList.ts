import { projectKinds } from '@guanjia/kernel/projectFacts';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, eq, gt, isNull, notInArray, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { DutyHolding } from '../domain/dutyListing.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { Page } from '../domain/page.ts';
import type { DutyFilter, TeamStore } from '../domain/teamStore.ts';
import { keyOf } from './keyOf.ts';
import { isWithin } from './sqlConditions.ts';
import { roleHoldings } from './tables.ts';
import { contactPosts, dutyTerms, liaisonAreas } from './teamTables.ts';
import { toContactPost } from './toTeam.ts';

const duty = keyOf(dutyRoles);
const kinds = z.array(keyOf(projectKinds));
/** Of these the appointment counts, not the role that makes somebody fit for it. */
const appointed = ['CHIEF_LIAISON', 'CHIEF_CONTACT'];

/** Reads the authority-and-contact list: the first rows of each source, merged by id. */
export function createDutyList(db: Reader): TeamStore['listDuties'] {
  return async (filter, page) => {
    const ofRoles = isAboutItems(filter) ? [] : await listRoles(db, filter, page);
    const ofLiaisons = isAboutItems(filter) ? [] : await listLiaisons(db, filter, page);
    const ofContacts = await listContacts(db, filter, page);
    return [...ofRoles, ...ofLiaisons, ...ofContacts]
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, page.first + 1);
  };
}

/** Only chief contacts answer for an item or for what one agency decides. */
function isAboutItems({ agency, itemCode }: DutyFilter): boolean {
  return Boolean(agency) || Boolean(itemCode);
}

const general = { projectKinds: [], tier: null, agency: null, itemCode: null, itemName: null } as const;

async function listRoles(db: Reader, { region }: DutyFilter, { first, after }: Page): Promise<DutyHolding[]> {
  const within = sql`unnest(${roleHoldings.regions}) as region where region like ${`${regionPrefix(region ?? '')}%`}`;
  const rows = await db
    .select()
    .from(roleHoldings)
    .where(
      and(
        isNull(roleHoldings.revokedAt),
        notInArray(roleHoldings.role, appointed),
        ...(region ? [sql`exists (select 1 from ${within})`] : []),
        ...(after?.[0] === undefined ? [] : [gt(roleHoldings.id, after[0])]),
      ),
    )
    .orderBy(asc(roleHoldings.id))
    .limit(first + 1);
  return rows.map(({ id, personId, role, regions, kinds: covered }) => ({
    ...general,
    id,
    personId,
    duty: duty.parse(role),
    regions,
    projectKinds: kinds.parse(covered),
  }));
}

async function listLiaisons(db: Reader, { region }: DutyFilter, { first, after }: Page): Promise<DutyHolding[]> {
  const rows = await db
    .select({ id: dutyTerms.id, personId: dutyTerms.personId, regionCode: liaisonAreas.regionCode })
    .from(dutyTerms)
    .innerJoin(liaisonAreas, eq(liaisonAreas.id, dutyTerms.ownerId))
    .where(
      and(
        isNull(dutyTerms.until),
        ...(region ? [isWithin(liaisonAreas.regionCode, region)] : []),
        ...(after?.[0] === undefined ? [] : [gt(dutyTerms.id, after[0])]),
      ),
    )
    .orderBy(asc(dutyTerms.id))
    .limit(first + 1);
  return rows.map(({ id, personId, regionCode }) => ({
    ...general,
    id,
    personId,
    duty: 'CHIEF_LIAISON',
    regions: [regionCode],
  }));
}

async function listContacts(db: Reader, filter: DutyFilter, { first, after }: Page): Promise<DutyHolding[]> {
  const { region, agency, itemCode } = filter;
  const rows = await db
    .select({ term: dutyTerms, post: contactPosts })
    .from(dutyTerms)
    .innerJoin(contactPosts, eq(contactPosts.id, dutyTerms.ownerId))
    .where(
      and(
        isNull(dutyTerms.until),
        ...(region ? [isWithin(contactPosts.regionCode, region)] : []),
        ...(agency ? [eq(contactPosts.agency, agency)] : []),
        ...(itemCode ? [eq(contactPosts.itemCode, itemCode)] : []),
        ...(after?.[0] === undefined ? [] : [gt(dutyTerms.id, after[0])]),
      ),
    )
    .orderBy(asc(dutyTerms.id))
    .limit(first + 1);
  return rows.map(({ term, post }) => {
    const { subject, regionCode } = toContactPost(post, []);
    const held = { id: term.id, personId: term.personId, duty: 'CHIEF_CONTACT', regions: [regionCode] } as const;
    if (subject.of === 'KIND') return { ...general, ...held, projectKinds: [subject.projectKind] };
    const { code, name, tier } = subject;
    return { ...held, projectKinds: [], tier, agency: subject.agency, itemCode: code, itemName: name };
  });
}
