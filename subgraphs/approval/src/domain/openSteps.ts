import type { Application } from './application.ts';
import { type ApplicationAction, openActions } from './applicationMachine.ts';

/** The steps that an application's state allows, whoever may take them; a second notice of what is missing is none. */
export function openSteps({ status, item, correction, effect }: Application): readonly ApplicationAction[] {
  return openActions(status, item.track).filter((action) => {
    if (action === 'convert' || action === 'supplyAwaited') return effect !== 'FORMAL';
    return action !== 'requestCorrection' || correction === null;
  });
}
