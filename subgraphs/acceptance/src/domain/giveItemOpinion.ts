import { DomainError } from '@guanjia/kernel/DomainError';
import type { AcceptanceCatalogue } from './acceptanceCatalogue.ts';
import { type ItemAction, itemMachine } from './itemMachine.ts';
import type { GivenOpinion, JointAcceptance, JointAcceptanceItem, Opinion } from './jointAcceptance.ts';
import { jointAcceptanceMachine } from './jointAcceptanceMachine.ts';
import { missingMaterials } from './missingMaterials.ts';
import { presentRound } from './presentRound.ts';
import { replaceItem } from './replaceItem.ts';
import { requireItemOf } from './requireItemOf.ts';
import { takeStep } from './takeStep.ts';

const actionOf = {
  PASS: 'pass',
  RECTIFY: 'requestRectification',
  NOT_APPLICABLE: 'findNotApplicable',
} as const satisfies Record<Opinion['verdict'], ItemAction>;

/**
 * Records what a department says of its item; other items are left alone (J4).
 * @throws TRANSITION_NOT_ALLOWED, ACCEPTANCE_ITEM_NOT_FOUND, ACCEPTANCE_MATERIALS_MISSING, STALE_VERSION
 */
export function giveItemOpinion(
  acceptance: JointAcceptance,
  { itemCode, given, expectedVersion }: { itemCode: string; given: GivenOpinion; expectedVersion: number | null },
  catalogue: AcceptanceCatalogue,
): JointAcceptance {
  const { verdict } = given.opinion;
  const jointStep = verdict === 'RECTIFY' ? 'requestRectification' : 'giveOpinion';
  const status = takeStep(jointAcceptanceMachine, acceptance.status, jointStep);
  const item = requireItemOf(acceptance, itemCode);
  requireVersion(item, expectedVersion);
  const itemStatus = takeStep(itemMachine, item.status, actionOf[verdict]);
  if (verdict === 'PASS') requireMaterials(acceptance, itemCode, catalogue);
  const rounds = [...item.rounds.slice(0, -1), { ...presentRound(item), opinion: given }];
  return replaceItem({ ...acceptance, status }, { ...item, status: itemStatus, rounds });
}

function requireVersion(item: JointAcceptanceItem, expected: number | null): void {
  if (expected === null || expected === item.version) return;
  throw new DomainError('STALE_VERSION', { field: 'expectedVersion', value: expected, current: item.version });
}

function requireMaterials(acceptance: JointAcceptance, itemCode: string, catalogue: AcceptanceCatalogue): void {
  const missing = missingMaterials(catalogue.require(itemCode), acceptance.materials);
  if (missing.length > 0) throw new DomainError('ACCEPTANCE_MATERIALS_MISSING', { value: itemCode, missing });
}
