import type { ApplicationItem } from './application.ts';
import { circumstancesIn, factsIn, policiesIn } from './circumstancesIn.ts';
import type { JudgedProject, Statement } from './factsOfProject.ts';
import type { Item } from './item.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { SimulationBasis } from './simulationBasis.ts';

/** Something relevant that is no longer as it was when the simulation was approved; both sides as JSON would have them. */
export interface SimulationChange {
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface SimulationQuestion {
  readonly basis: SimulationBasis;
  /** The item as the application keeps it. */
  readonly kept: Pick<ApplicationItem, 'code' | 'version' | 'materials'>;
  /** The item as the catalogue has it now. */
  readonly item: Item;
  readonly project: JudgedProject;
  /** What the owner has stated for the latest roadmap. */
  readonly statement: Statement | null;
  readonly catalogue: Pick<ItemCatalogue, 'policiesOf'>;
}

/**
 * Everything relevant that has changed since a simulated approval (A11): the item and its materials; the facts that every
 * roadmap is made of; key-project level, circumstances and floor area where the item's condition asks for them; and the
 * policies that change the item. The land is not among them.
 */
export function simulationChanges(question: SimulationQuestion): readonly SimulationChange[] {
  const before = relevantOf(question, question.basis.facts, question.basis.statement);
  const after = relevantOf(question, question.project, question.statement);
  const ofItem: SimulationChange[] = [
    { what: 'itemVersion', before: question.kept.version, after: question.item.version },
    { what: 'materials', before: codesOf(question.kept.materials), after: codesOf(question.item.materials) },
  ];
  const ofProject = Object.entries(before).map(([what, value]) => ({ what, before: value, after: after[what] }));
  return [...ofItem, ...ofProject].filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function relevantOf(
  { item, catalogue }: SimulationQuestion,
  facts: SimulationBasis['facts'],
  statement: Statement | null,
): Readonly<Record<string, unknown>> {
  const asked = factsIn(item.applies);
  const stated = circumstancesIn(item.applies);
  return {
    kind: facts.kind,
    investmentSource: facts.investmentSource,
    tier: facts.tier,
    regionCode: facts.regionCode,
    functionalZone: facts.functionalZone,
    plannedStart: facts.plannedStart,
    plannedCompletion: facts.plannedCompletion,
    policies: relevantPolicies(item, facts.policies, catalogue),
    ...(asked.includes('keyLevel') && { keyLevels: facts.keyLevels.toSorted() }),
    ...(asked.includes('floorAreaSquareMetres') && { floorAreaSquareMetres: statement?.floorAreaSquareMetres ?? null }),
    ...(stated.length > 0 && { circumstances: stated.filter((code) => statement?.circumstances.includes(code)) }),
  };
}

/** The policies that change the item or its stage, or that its condition asks for. */
function relevantPolicies(
  { code, stage, applies }: Item,
  set: readonly string[],
  catalogue: Pick<ItemCatalogue, 'policiesOf'>,
): readonly string[] {
  const asked = policiesIn(applies);
  const isRelevant = ({ code: policy, effects }: ReturnType<ItemCatalogue['policiesOf']>[number]) =>
    asked.includes(policy) ||
    effects.some((effect) => (effect.type === 'OPEN_STAGE' ? effect.stage === stage : effect.item === code));
  return catalogue
    .policiesOf(set)
    .filter(isRelevant)
    .map((policy) => policy.code);
}

function codesOf(materials: ApplicationItem['materials']): readonly string[] {
  return materials.map(({ code }) => code).toSorted();
}
