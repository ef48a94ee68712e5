import { projectKinds } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import { tiers } from '@guanjia/kernel/tiers';
import type { MatchFactor } from './matchWeights.ts';
import { regionDistance } from './regionDistance.ts';
import type { RoleScope } from './roleScope.ts';
import { serviceStages } from './serviceStages.ts';
import type { StewardCandidate } from './stewardCandidate.ts';
import type { StewardNeed } from './stewardNeed.ts';
import { tierNames } from './tierNames.ts';
import type { Wording } from './wording.ts';

/** How far one factor is fulfilled, from 0 to 1. */
interface Part {
  readonly factor: MatchFactor;
  readonly share: number;
  readonly reason: Wording;
}

/** By level of region between the steward's and the project's. */
const regionShares = [1, 0.6, 0.3] as const;
/** By tiers between the steward's unit and the project's. */
const tierShares = [1, 0.5, 0.2, 0] as const;
/** Of somebody who serves every kind of project and is no specialist of this one. */
const generalistShare = 0.5;
/** With so many projects in hand half of the points are left. */
const halfWorkload = 5;

/** Best from the same tier (属地为主, S2). */
export function tierPart({ tier }: Pick<StewardCandidate, 'tier'>, need: StewardNeed): Part {
  const distance = Math.abs(tiers.indexOf(tier) - tiers.indexOf(need.tier));
  const { en, zh } = tierNames[tier];
  return {
    factor: 'TIER',
    share: tierShares[distance] ?? 0,
    reason:
      distance === 0
        ? { en: `Works at the project's own tier, ${en}.`, zh: `与项目同级（${zh}）` }
        : {
            en: `Works at the ${en} tier, the project stands at ${tierNames[need.tier].en}.`,
            zh: `${zh}人员，项目为${tierNames[need.tier].zh}`,
          },
  };
}

/** Best from the closest region that contains the project; null when none does. */
export function regionPart({ regions }: Pick<RoleScope, 'regions'>, need: StewardNeed): Part | null {
  const served = regions
    .map((code) => ({ code, distance: regionDistance(need.regionCode, code) }))
    .filter((region): region is { code: string; distance: number } => region.distance !== null)
    .toSorted((one, other) => one.distance - other.distance)[0];
  if (served === undefined) return null;
  const name = `${regionName(served.code) ?? ''} ${served.code}`.trim();
  return {
    factor: 'REGION',
    share: regionShares[served.distance] ?? 0,
    reason:
      served.distance === 0
        ? { en: `Serves the project's own region, ${name}.`, zh: `服务区域即项目所在地（${name}）` }
        : { en: `Serves ${name}, which contains the project.`, zh: `服务区域包含项目所在地（${name}）` },
  };
}

/** Best from a specialist of the kind; null when the scope leaves the kind out. */
export function kindPart({ kinds }: Pick<RoleScope, 'kinds'>, need: StewardNeed): Part | null {
  const zh = projectKinds[need.kind];
  if (kinds.length === 0) {
    return {
      factor: 'KIND',
      share: generalistShare,
      reason: { en: 'Serves every kind of project.', zh: '服务各类项目' },
    };
  }
  if (!kinds.includes(need.kind)) return null;
  return { factor: 'KIND', share: 1, reason: { en: `Specialises in ${need.kind} projects.`, zh: `专长于${zh}类项目` } };
}

/** By the share of the stages ahead that the person masters; null when it is none. */
export function stagePart({ stages }: Pick<RoleScope, 'stages'>, need: StewardNeed): Part | null {
  const mastered = need.stages.filter((stage) => stages.length === 0 || stages.includes(stage));
  if (mastered.length === 0) return null;
  return {
    factor: 'STAGE',
    share: mastered.length / need.stages.length,
    reason: {
      en: `Masters ${mastered.length} of the ${need.stages.length} stages ahead.`,
      zh: `掌握后续${need.stages.length}个阶段中的${mastered.length}个：${mastered.map((stage) => serviceStages[stage].zh).join('、')}`,
    },
  };
}

/** Less with every project in hand: half of it with five. */
export function workloadPart({ workload }: Pick<StewardCandidate, 'workload'>): Part {
  return {
    factor: 'WORKLOAD',
    share: halfWorkload / (halfWorkload + workload),
    reason: { en: `Carries ${workload} projects at present.`, zh: `现有在办项目${workload}个` },
  };
}
