import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { LandStatus, ProjectFacts, ProjectKind } from '@guanjia/kernel/projectFacts';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Tier } from '@guanjia/kernel/tiers';
import { type Contacts, requireContact } from './contact.ts';
import { requireCreditCode } from './creditCode.ts';
import type { InvestmentSource } from './investmentSources.ts';
import { parseProjectCode } from './projectCode.ts';
import { requireText } from './requireText.ts';
import type { ProjectStage } from './stages.ts';

/** What an owner says of a project when registering it (A1). */
export interface ProjectEntry {
  readonly code: string;
  readonly name: string;
  readonly ownerUnit: { readonly name: string; readonly creditCode: string };
  readonly contacts: Contacts;
  readonly regionCode: string;
  readonly tier: Tier;
  readonly kind: ProjectKind;
  readonly investmentSource: InvestmentSource;
  readonly landStatus: LandStatus;
  readonly functionalZone: string | null;
  readonly plannedStart: CalendarDate;
  readonly plannedCompletion: CalendarDate;
}

/** A construction project (工程建设项目). */
export interface Project extends Omit<ProjectFacts, 'projectId'>, ProjectEntry {
  readonly id: string;
  readonly version: number;
  readonly stage: ProjectStage;
  /** Codes of the policies set for it (A15). */
  readonly policies: readonly string[];
  readonly registeredAt: Date;
  readonly registeredBy: Actor;
}

/** A project as it begins. @throws the refusal that names the first field at fault */
export function createProject(entry: ProjectEntry, { id, at, by }: { id: string; at: Date; by: Actor }): Project {
  return {
    id,
    version: 1,
    code: parseProjectCode(entry.code).text,
    name: requireText(entry.name, 'name', 200),
    ownerUnit: {
      name: requireText(entry.ownerUnit.name, 'ownerUnit.name', 200),
      creditCode: requireCreditCode(entry.ownerUnit.creditCode, 'ownerUnit.creditCode'),
    },
    contacts: {
      responsible: requireContact(entry.contacts.responsible, 'contacts.responsible'),
      handler: requireContact(entry.contacts.handler, 'contacts.handler'),
    },
    regionCode: requireRegion(entry.regionCode, 'regionCode'),
    tier: entry.tier,
    kind: entry.kind,
    investmentSource: entry.investmentSource,
    landStatus: entry.landStatus,
    functionalZone: entry.functionalZone === null ? null : requireText(entry.functionalZone, 'functionalZone', 100),
    ...requireOrder(entry),
    keyLevels: [],
    stage: 'REGISTERED',
    policies: [],
    registeredAt: at,
    registeredBy: by,
  };
}

/** What the other departments may know of a project. */
export function projectFactsOf(project: Project): ProjectFacts {
  const { id, code, name, ownerUnit, regionCode, tier, kind, landStatus, keyLevels, functionalZone } = project;
  const { plannedStart, plannedCompletion } = project;
  const facts = { code, name, ownerUnit, regionCode, tier, kind, landStatus, keyLevels, functionalZone };
  return { projectId: id, ...facts, plannedStart, plannedCompletion };
}

function requireOrder({ plannedStart, plannedCompletion }: Pick<ProjectEntry, 'plannedStart' | 'plannedCompletion'>) {
  if (plannedStart < plannedCompletion) return { plannedStart, plannedCompletion };
  throw new DomainError('DATES_OUT_OF_ORDER', {
    field: 'plannedCompletion',
    value: plannedCompletion,
    accepted: `a day after plannedStart ${plannedStart}`,
  });
}
