import { projectKinds } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { Absence, Person, RoleHolding } from '../domain/person.ts';
import { policyFields } from '../domain/policyFields.ts';
import { serviceStages } from '../domain/serviceStages.ts';
import { keyOf } from './keyOf.ts';
import type { absences, people, roleHoldings } from './tables.ts';

const role = keyOf(dutyRoles);
const kinds = z.array(keyOf(projectKinds));
const stages = z.array(keyOf(serviceStages));
const fields = z.array(keyOf(policyFields));

export interface PersonRows {
  readonly person: typeof people.$inferSelect;
  readonly holdings: readonly (typeof roleHoldings.$inferSelect)[];
  readonly absences: readonly (typeof absences.$inferSelect)[];
}

/** A person from the rows that belong to him or her. */
export function toPerson({ person, holdings, absences: away }: PersonRows): Person {
  return { ...person, holdings: holdings.map(toHolding), absences: away.map(toAbsence) };
}

function toHolding(row: PersonRows['holdings'][number]): RoleHolding {
  const { id, grantedAt, revokedAt, regions } = row;
  const scope = {
    kinds: kinds.parse(row.kinds),
    stages: stages.parse(row.stages),
    fields: fields.parse(row.fields),
    regions,
  };
  return { id, role: role.parse(row.role), scope, grantedAt, revokedAt };
}

function toAbsence({ personId: _, ...absence }: PersonRows['absences'][number]): Absence {
  return absence;
}
