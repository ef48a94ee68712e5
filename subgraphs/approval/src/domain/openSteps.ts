import type { Application } from './application.ts';
import { type ApplicationAction, openActions } from './applicationMachine.ts';
import { isDecidedOnCommitment } from './refuseCommitment.ts';
import { outstandingMaterials } from './toleranceCommitment.ts';

/**
 * The steps that an application's state allows, whoever may take them. A second notice of what is missing is none, nor is
 * a commitment that there is no ground for; a termination is taken by the clock alone.
 */
export function openSteps(application: Application): readonly ApplicationAction[] {
  return openActions(application.status, application.item.track).filter((action) => isOpen(application, action));
}

function isOpen(application: Application, action: ApplicationAction): boolean {
  const { correction, toleranceCommitment, notificationCommitment, effect } = application;
  if (action === 'requestCorrection') return correction === null;
  if (action === 'commitTolerance') return toleranceCommitment === null && tolerableMaterials(application).length > 0;
  if (action === 'supplyTolerated') return outstandingMaterials(application).length > 0;
  if (action === 'commitNotification') return isDecidedOnCommitment(application) && notificationCommitment === null;
  if (action === 'supplyAwaited') return effect !== 'FORMAL' && awaitedMaterials(application).length > 0;
  if (action === 'convert') return effect !== 'FORMAL';
  if (action === 'approveOnCommitment') return notificationCommitment?.status === 'SIGNED';
  if (action === 'passCheck' || action === 'failCheck') return notificationCommitment?.status === 'CHECK_DUE';
  return action !== 'terminate';
}

/** Codes of what a pre-approval may go without and has not been presented. */
export function awaitedMaterials({ item, materials }: Pick<Application, 'item' | 'materials'>): readonly string[] {
  const asked = new Set(item.materials.map(({ code }) => code));
  return item.mayAwait.filter((code) => asked.has(code) && !materials.includes(code));
}

/** Codes of what has not been presented and may come later. */
export function tolerableMaterials({ item, materials }: Pick<Application, 'item' | 'materials'>): readonly string[] {
  return item.materials.filter((one) => one.tolerable && !materials.includes(one.code)).map(({ code }) => code);
}
