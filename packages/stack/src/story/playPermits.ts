import { act } from './act.ts';
import { dayIn } from './dayIn.ts';
import { refused } from './refused.ts';
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

/** The excavation is not permitted before the traffic police has consented; then it is (U4). */
export async function grantInOrder(stage: Stage, applicationId: string): Promise<void> {
  const { as, onStep, random } = stage;
  const application = await requireJointStatus(stage, applicationId, 'IN_PROGRESS');
  const serial = Math.floor(random() * 1_000_000);
  const permit = (code: string) => ({
    id: matterIn(application, code),
    permitNumber: `演示许可〔2026〕${serial}号`,
    validFrom: dayIn(1),
    validUntil: dayIn(30),
  });
  const [city, police] = [await as('provider-urban-management'), await as('provider-traffic-police')];
  const excavation = permit('ROAD_EXCAVATION');
  const early = await refused(city, 'grantPermit', excavation, 'MATTER_PREREQUISITE_OPEN');
  onStep('9. No excavation before the traffic police has consented … 前置事项未办结，不得许可', early);
  const consent = await act(police, 'grantPermit', permit('ROAD_TRAFFIC_SAFETY'), jointSchema);
  onStep('   … it consents … 涉路施工交通安全审查通过', consent);
  onStep('   … and the excavation is permitted. 准予挖掘道路', await act(city, 'grantPermit', excavation, jointSchema));
  onStep(
    '   The application for the permits is done. 全部办结',
    await requireJointStatus(stage, applicationId, 'COMPLETED'),
  );
}
