import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import { type Certificate, certificateStatusOn } from './certificate.ts';
import type { Statement } from './factsOfProject.ts';
import type { Item } from './item.ts';
import { itemApplies } from './itemApplies.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { Project } from './project.ts';
import { type JudgedPrerequisites, judgePrerequisites } from './requirePrerequisites.ts';
import { simulationChanges } from './simulationChanges.ts';

/** What decides whether an approval that is not formal can be converted (换发). */
export interface ConversionQuestion {
  readonly application: Application;
  /** The latest one of the application; null when it has none. */
  readonly certificate: Certificate | null;
  readonly project: Project;
  /** What the owner has stated for the latest roadmap. */
  readonly statement: Statement | null;
  /** All applications of the project. */
  readonly applications: readonly Application[];
  readonly catalogue: Pick<ItemCatalogue, 'find' | 'require' | 'policiesOf'>;
  readonly now: Date;
}

/**
 * Everything that stands in the way of a formal document, in the order of weight; empty when it can be issued now. Only
 * formal approvals count. CERTIFICATE_NOT_VALID, ITEM_NOT_FOUND, ITEM_NOT_APPLICABLE, APPLICATION_EXISTS, PRE_APPROVAL_AWAITS,
 * SIMULATED_NEEDS_LAND, SIMULATION_OUTDATED, PREREQUISITE_MISSING
 */
export function conversionObstacles(question: ConversionQuestion): readonly DomainError[] {
  const { application, project, applications, catalogue } = question;
  const named = { field: 'applicationId', value: application.item.code };
  const item = catalogue.find(application.item.code);
  if (item === null) return [new DomainError('ITEM_NOT_FOUND', named)];
  const obstacles = [...invalidity(question)];
  if (itemApplies(item, project) === 'NO') obstacles.push(new DomainError('ITEM_NOT_APPLICABLE', named));
  const formal = applications.find(
    (one) => one.item.code === item.code && one.effect === 'FORMAL' && isLive(one.status),
  );
  if (formal) obstacles.push(new DomainError('APPLICATION_EXISTS', { ...named, current: formal.status }));
  return [...obstacles, ...changesOf(question, item), ...whatIsMissing(question, item)];
}

/** The prerequisites of a formal document that are there, and those that are not. */
export function formalPrerequisites({
  application,
  project,
  applications,
  catalogue,
}: ConversionQuestion): JudgedPrerequisites {
  const item = catalogue.require(application.item.code);
  return judgePrerequisites({
    item,
    project,
    applications,
    presented: application.materials,
    catalogue,
    effect: 'FORMAL',
    isDecided: true,
  });
}

function* invalidity({ certificate, now }: ConversionQuestion): Generator<DomainError> {
  const current = certificate === null ? 'NONE' : certificateStatusOn(certificate, calendarDateOf(now));
  if (current !== 'VALID') {
    yield new DomainError('CERTIFICATE_NOT_VALID', {
      field: 'applicationId',
      value: certificate?.number ?? null,
      current,
    });
  }
}

function* changesOf(question: ConversionQuestion, item: Item): Generator<DomainError> {
  const { application, certificate, project } = question;
  if (application.effect !== 'SIMULATED') return;
  if (project.landStatus !== 'HELD') {
    yield new DomainError('SIMULATED_NEEDS_LAND', {
      field: 'applicationId',
      current: project.landStatus,
      accepted: 'HELD',
    });
  }
  const basis = certificate?.simulation ?? null;
  if (basis === null) return;
  const changes = simulationChanges({ ...question, basis, kept: application.item, item });
  if (changes.length > 0)
    yield new DomainError('SIMULATION_OUTDATED', { field: 'applicationId', value: item.code, changes });
}

/** Prerequisites, and the materials that the first approval did without. */
function* whatIsMissing(question: ConversionQuestion, item: Item): Generator<DomainError> {
  const { item: kept, materials, effect } = question.application;
  const awaited = kept.materials.map(({ code }) => code).filter((code) => kept.mayAwait.includes(code));
  const { missing } = formalPrerequisites(question);
  const all = [...new Set([...missing, ...awaited.filter((code) => !materials.includes(code))])];
  if (all.length === 0) return;
  const code = effect === 'PRE_APPROVAL' ? 'PRE_APPROVAL_AWAITS' : 'PREREQUISITE_MISSING';
  yield new DomainError(code, { field: 'applicationId', value: item.code, missing: all });
}
