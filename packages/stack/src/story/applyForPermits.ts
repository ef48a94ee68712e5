import { act } from './act.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { connectionCodes } from './storySamples.ts';
import { jointSchema, type UtilityScene } from './UtilityScene.ts';
import { permitCodes, permitForm, permitMaterials } from './utilitySamples.ts';

/** The permits for the line work go their own way from the hall, each clock from its own forwarding; the application's id. */
export async function applyForPermits(stage: Stage, scene: UtilityScene): Promise<string> {
  const { as, onStep } = stage;
  const { projectId, line, counters } = scene;
  const { id } = await act(
    await as('owner'),
    'submitJointApplication',
    { projectId, matterCodes: permitCodes, form: permitForm, counter: counters.hall, materials: permitMaterials },
    jointSchema,
  );
  await act(await as('window-clerk'), 'acceptJointApplication', { id }, jointSchema);
  await line.until('utilities.matterReceived', connectionCodes.length + permitCodes.length);
  const application = await requireJointStatus(stage, id, 'IN_PROGRESS');
  const matter = (code: string) => ({ id: matterIn(application, code), note: null });
  await act(await as('provider-urban-management'), 'acceptMatter', matter('ROAD_EXCAVATION'), jointSchema);
  await act(await as('provider-traffic-police'), 'acceptMatter', matter('ROAD_TRAFFIC_SAFETY'), jointSchema);
  onStep('6. The permits for the line work are handed in in the hall. 大厅专区提交占掘路许可', application);
  return id;
}
