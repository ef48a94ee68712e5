import { adaptItem, concerns } from './adaptItem.ts';
import { type Application, applicationItemOf } from './application.ts';
import type { Statement } from './factsOfProject.ts';
import type { Item, Prerequisite, RequiredMaterial } from './item.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { Verdict } from './judgeCondition.ts';
import type { Label } from './label.ts';
import { openSteps } from './openSteps.ts';
import { type ItemPlace, placeItems } from './placeItems.ts';
import { policiesInForce } from './policiesInForce.ts';
import { policyStandings } from './policyStandings.ts';
import type { Project } from './project.ts';
import { missingPrerequisites } from './requirePrerequisites.ts';
import type { PolicyStanding, Roadmap, RoadmapItem } from './roadmap.ts';

/** Whether a prerequisite stands in the way; WAIVED when a policy in force drops it. */
export const prerequisiteStandings = { MET: '已具备或无需具备', MISSING: '未具备', WAIVED: '政策免除' } as const;

/** A prerequisite with whether it is there. */
export interface PrerequisiteState {
  readonly prerequisite: Prerequisite;
  readonly standing: keyof typeof prerequisiteStandings;
  /** May be under way beside the item, which is decided no earlier. */
  readonly besides: boolean;
}

/** All that somebody at the counter asks about one item of one project. */
export interface ItemExplanation {
  readonly item: Item;
  readonly project: Project;
  readonly verdict: Verdict;
  readonly isIn: boolean;
  readonly reasons: readonly Label[];
  /** Those set for the project that change the item. */
  readonly policies: readonly PolicyStanding[];
  readonly stageOpen: boolean;
  /** Working days for the decision. */
  readonly promisedWorkingDays: number;
  readonly prerequisites: readonly PrerequisiteState[];
  readonly materials: readonly { readonly material: RequiredMaterial; readonly presented: boolean }[];
  readonly application: Application | null;
  readonly planned: RoadmapItem | null;
  readonly roadmapVersion: number | null;
  readonly nextActions: readonly ('draft' | ReturnType<typeof openSteps>[number])[];
}

/** What an explanation is made of. */
export interface ExplainQuestion {
  readonly item: Item;
  readonly project: Project;
  /** All applications of the project. */
  readonly applications: readonly Application[];
  /** The latest; what its owner stated is taken as stated. */
  readonly roadmap: Roadmap | null;
  readonly catalogue: ItemCatalogue;
}

/**
 * Explains an item as it stands for a project: by the rules that plan a roadmap, let an application be submitted and open
 * its steps, so that the counter is told what the system will do.
 */
export function explainItem(question: ExplainQuestion): ItemExplanation {
  const { item, project, applications, roadmap } = question;
  const statement = roadmap?.statement ?? null;
  const place = placeOf(question, statement);
  const standing = place.application;
  const application = standing ?? lastOf(item, applications);
  const presented = standing?.materials ?? [];
  const asked = standing?.item ?? applicationItemOf(place.adapted.item);
  return {
    item,
    project,
    verdict: place.verdict,
    isIn: place.isIn,
    reasons: place.reasons,
    policies: policiesOn(question, statement),
    stageOpen: place.adapted.stageOpen,
    promisedWorkingDays: asked.promisedWorkingDays,
    prerequisites: prerequisiteStates(question, presented),
    materials: asked.materials.map((material) => ({ material, presented: presented.includes(material.code) })),
    application,
    planned: roadmap?.items.find(({ itemCode }) => itemCode === item.code) ?? null,
    roadmapVersion: roadmap?.version ?? null,
    nextActions: nextActions(place),
  };
}

function placeOf({ item, project, applications, catalogue }: ExplainQuestion, statement: Statement | null): ItemPlace {
  const [place] = placeItems({ project, statement, applications, catalogue: { ...catalogue, items: [item] } });
  if (place === undefined) throw new TypeError(`${item.code} has no place`);
  return place;
}

function lastOf({ code }: Item, applications: readonly Application[]): Application | null {
  return applications.filter((one) => one.item.code === code).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null;
}

function policiesOn({ item, project, catalogue }: ExplainQuestion, statement: Statement | null) {
  const touching = catalogue
    .policiesOf(project.policies)
    .filter(({ effects }) => effects.some((effect) => concerns(effect, item)));
  const codes = new Set(touching.map(({ code }) => code));
  return policyStandings({ project, statement, catalogue }).filter(({ code }) => codes.has(code));
}

/** As a submission judges them: each is asked for by itself. */
function prerequisiteStates(
  { item, project, applications, catalogue }: ExplainQuestion,
  presented: readonly string[],
): readonly PrerequisiteState[] {
  const { item: adapted, besides } = adaptItem(item, policiesInForce(catalogue, project));
  const standingOf = (prerequisite: Prerequisite): PrerequisiteState['standing'] => {
    if (!adapted.prerequisites.includes(prerequisite)) return 'WAIVED';
    const alone = { ...item, prerequisites: [prerequisite] };
    const missing = missingPrerequisites({ item: alone, project, applications, presented, catalogue });
    return missing.length === 0 ? 'MET' : 'MISSING';
  };
  return item.prerequisites.map((prerequisite) => ({
    prerequisite,
    standing: standingOf(prerequisite),
    besides: 'items' in prerequisite && prerequisite.items.some((code) => besides.has(code)),
  }));
}

/** What an application under way allows; else, where the item is not out of the question, a new one. */
function nextActions({ application, verdict }: ItemPlace): ItemExplanation['nextActions'] {
  if (application !== null) return openSteps(application);
  return verdict === 'NO' ? [] : ['draft'];
}
