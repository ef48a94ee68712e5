import type { ConditionFacts } from './conditionFacts.ts';
import type { Project } from './project.ts';

/** What of a project a condition may ask. */
export type JudgedProject = Pick<
  Project,
  | 'kind'
  | 'investmentSource'
  | 'landStatus'
  | 'tier'
  | 'keyLevels'
  | 'functionalZone'
  | 'regionCode'
  | 'plannedStart'
  | 'plannedCompletion'
  | 'policies'
>;

/** What the owner states when asking for a plan: nothing else tells it (A3). */
export interface Statement {
  /** Codes of circumstances; those left out do not hold. */
  readonly circumstances: readonly string[];
  readonly floorAreaSquareMetres: number | null;
}

const dayMs = 86_400_000;

/** The facts of a project; without a statement the circumstances are not known. */
export function factsOfProject(project: JudgedProject, statement: Statement | null = null): ConditionFacts {
  const { kind, investmentSource, landStatus, tier, keyLevels, functionalZone, regionCode } = project;
  const area = statement?.floorAreaSquareMetres ?? null;
  return {
    words: {
      kind: [kind],
      investmentSource: [investmentSource],
      landStatus: [landStatus],
      tier: [tier],
      keyLevel: keyLevels,
      functionalZone: functionalZone === null ? [] : [functionalZone],
      region: [regionCode, `${regionCode.slice(0, 4)}00`, `${regionCode.slice(0, 2)}0000`],
    },
    numbers: {
      plannedBuildingDays: (Date.parse(project.plannedCompletion) - Date.parse(project.plannedStart)) / dayMs,
      ...(area !== null && { floorAreaSquareMetres: area }),
    },
    circumstances: statement?.circumstances ?? null,
    policies: project.policies,
  };
}
