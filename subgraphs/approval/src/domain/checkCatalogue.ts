import { DomainError } from '@guanjia/kernel/DomainError';
import type { CatalogueEntries, PlacedItem, StageGates } from './catalogueEntries.ts';
import { checkPolicies } from './checkPolicies.ts';
import { checkPreApproval } from './checkPreApproval.ts';
import { circumstancesIn, policiesIn } from './circumstancesIn.ts';
import { type Item, isAssistedOnly, type Prerequisite } from './item.ts';
import { type ItemStage, itemStages } from './stages.ts';

/**
 * Refuses a catalogue with a code or a material twice, a prerequisite, circumstance or policy that does not exist, items
 * that wait for each other, or a policy that changes nothing. @throws CATALOGUE_INVALID with the path of the fault
 */
export function checkCatalogue({ placed, circumstances, policies, gates }: CatalogueEntries): void {
  const byCode = new Map<string, PlacedItem>();
  for (const one of placed) {
    const earlier = byCode.get(one.item.code);
    if (earlier) refuse(`${one.path}.code`, one.item.code, `a code of its own; ${earlier.path} has it already`);
    byCode.set(one.item.code, one);
  }
  for (const one of placed) checkMaterials(one);
  for (const one of placed) checkNotification(one);
  for (const one of placed) checkPrerequisites(one, byCode);
  for (const one of placed) checkPreApproval(one, byCode);
  checkGates(gates, byCode);
  for (const one of placed) refuseCycle(one, { byCode, gates });
  const known = {
    circumstances: new Set(circumstances.map(({ code }) => code)),
    policies: new Set(policies.map(({ policy }) => policy.code)),
  };
  for (const { item, path } of placed) {
    const stated = circumstancesIn(item.applies).find((code) => !known.circumstances.has(code));
    if (stated !== undefined) refuse(`${path}.applies`, stated, 'a code of circumstances.json');
    const inForce = policiesIn(item.applies).find((code) => !known.policies.has(code));
    if (inForce !== undefined) refuse(`${path}.applies`, inForce, 'a code of policies.json');
  }
  checkPolicies(policies, { items: byCode, circumstances: known.circumstances });
}

function checkMaterials({ item, path }: PlacedItem): void {
  const codes = item.materials.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice >= 0) refuse(`${path}.materials[${twice}]`, codes[twice], 'a material that is not listed before');
}

/** A commitment saves the way through acceptance and review, so only a promised item that is decided here has one (A9). */
function checkNotification({ item, path }: PlacedItem): void {
  if (item.notificationTerms === null) return;
  const at = `${path}.notificationCommitment`;
  if (isAssistedOnly(item) || item.handling.type !== 'PROMISED')
    refuse(at, item.code, 'a promised item that is decided here');
  const codes = item.materials.map(({ code }) => code);
  const unknown = item.notificationTerms.replaces.find((code) => !codes.includes(code));
  if (unknown !== undefined) refuse(`${at}.replaces`, unknown, 'a material that the item asks for');
}

function checkPrerequisites({ item, path }: PlacedItem, byCode: ReadonlyMap<string, PlacedItem>): void {
  item.prerequisites.forEach((prerequisite, index) => {
    const at = `${path}.prerequisites[${index}]`;
    const unknown = prerequisiteItems(prerequisite).find((code) => !byCode.has(code));
    if (unknown !== undefined) refuse(at, unknown, 'the code of an item in the catalogue');
    if (!('document' in prerequisite)) return;
    const listed = item.materials.some(({ code }) => code === prerequisite.document);
    if (!listed) refuse(at, prerequisite.document, 'one of the materials of the item');
  });
}

/** A stage can only wait for an item that stands in a stage before it. */
function checkGates(gates: StageGates, byCode: ReadonlyMap<string, PlacedItem>): void {
  const order: readonly string[] = Object.keys(itemStages);
  for (const [stage, { items }] of Object.entries(gates)) {
    const before = order.slice(0, order.indexOf(stage));
    const wrong = items.find((code) => !before.includes(byCode.get(code)?.item.stage ?? ''));
    if (wrong !== undefined) refuse(`${stage}: opensAfter.items`, wrong, 'the code of an item of a stage before');
  }
}

interface Network {
  readonly byCode: ReadonlyMap<string, PlacedItem>;
  readonly gates: StageGates;
}

/** Follows what one item waits for and refuses when that leads back to it. */
function refuseCycle(start: PlacedItem, { byCode, gates }: Network): void {
  const seen = new Set<string>();
  const follow = (code: string, way: readonly string[]): void => {
    if (way.length > 0 && code === start.item.code) {
      refuse(`${start.path}.prerequisites`, [...way, code].join(' → '), 'prerequisites without a cycle');
    }
    if (seen.has(code)) return;
    seen.add(code);
    const item = byCode.get(code)?.item;
    for (const next of item === undefined ? [] : waitedForBy(item, gates)) follow(next, [...way, code]);
  };
  follow(start.item.code, []);
}

function waitedForBy(
  { prerequisites, stage }: Pick<Item, 'prerequisites' | 'stage'>,
  gates: StageGates,
): readonly string[] {
  return [...prerequisites.flatMap(prerequisiteItems), ...gateItems(stage, gates)];
}

function gateItems(stage: ItemStage, gates: StageGates): readonly string[] {
  return gates[stage]?.items ?? [];
}

function prerequisiteItems(prerequisite: Prerequisite): readonly string[] {
  return 'items' in prerequisite ? prerequisite.items : [];
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
