import { regionName } from '@guanjia/kernel/regions';
import { runningTerms } from './dutyTerm.ts';
import { type LiaisonArea, liaisonLimits } from './liaisonArea.ts';
import type { Team } from './team.ts';
import type { TeamFault } from './teamFault.ts';
import type { TeamRules } from './teamRules.ts';
import type { UncoveredUnit } from './teamStore.ts';
import type { Wording } from './wording.ts';

export const staffingAlarmKinds = [
  'CREW_NOT_WHOLE',
  'CREWS_MISSING',
  'LIAISONS_TOO_FEW',
  'UNIT_WITHOUT_BACKUP',
  'UNIT_WITHOUT_SPECIALIST',
] as const;

/** That a rule on the make-up of the force is not kept today (C1 C2). */
export interface StaffingAlarm {
  /** Sorts the list. */
  readonly key: string;
  readonly kind: (typeof staffingAlarmKinds)[number];
  readonly regionCode: string;
  readonly unitId: string | null;
  readonly teamId: string | null;
  readonly reason: Wording;
}

/** For a crew that is not 1 + 2 + 2 today (S3). */
export function crewAlarm(team: Team, faults: readonly TeamFault[]): StaffingAlarm | null {
  if (faults.length === 0) return null;
  return alarm('CREW_NOT_WHOLE', team.regionCode, {
    teamId: team.id,
    en: `${team.name} is not whole: ${faults.map(({ reason }) => reason.en).join(' ')}`,
    zh: `${team.name}人员不齐：${faults.map(({ reason }) => reason.zh).join('；')}`,
  });
}

/** For a region that has begun to form crews and has fewer than it shall have (S3). */
export function crewsAlarm(regionCode: string, crews: number, { crewsPerRegion }: TeamRules): StaffingAlarm | null {
  if (crews === 0 || crews >= crewsPerRegion) return null;
  const place = regionName(regionCode) ?? regionCode;
  return alarm('CREWS_MISSING', regionCode, {
    en: `${place} has ${crews} of ${crewsPerRegion} crews.`,
    zh: `${place}已成立服务专班${crews}个，应成立${crewsPerRegion}个`,
  });
}

/** For an area with fewer chief liaisons than it must have (S2); `area` is null when none was ever appointed. */
export function liaisonAlarm(regionCode: string, area: LiaisonArea | null, rules: TeamRules): StaffingAlarm | null {
  const liaisons = area === null ? 0 : runningTerms(area.terms).length;
  const { least, most } = liaisonLimits(regionCode, rules);
  if (liaisons >= least) return null;
  const place = regionName(regionCode) ?? regionCode;
  return alarm('LIAISONS_TOO_FEW', regionCode, {
    en: `${place} has ${liaisons} chief liaisons; it must have ${least} to ${most}.`,
    zh: `${place}现有首席联络员${liaisons}名，应为${least}至${most}名`,
  });
}

/** For a unit without a specialist or backup (S4). */
export function unitAlarm({ unit, lacks }: UncoveredUnit): StaffingAlarm {
  const { id: unitId, name, regionCode } = unit;
  return lacks === 'SPECIALIST'
    ? alarm('UNIT_WITHOUT_SPECIALIST', regionCode, {
        unitId,
        en: `${name} has no specialist.`,
        zh: `${name}未确定服务专员`,
      })
    : alarm('UNIT_WITHOUT_BACKUP', regionCode, {
        unitId,
        en: `${name} has no backup for its specialist.`,
        zh: `${name}未落实人员备份`,
      });
}

function alarm(
  kind: StaffingAlarm['kind'],
  regionCode: string,
  { unitId, teamId, en, zh }: Wording & { readonly unitId?: string; readonly teamId?: string },
): StaffingAlarm {
  const key = `${kind} ${regionCode} ${unitId ?? teamId ?? ''}`;
  return { key, kind, regionCode, unitId: unitId ?? null, teamId: teamId ?? null, reason: { en, zh } };
}
