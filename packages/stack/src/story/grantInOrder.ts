import { act } from './act.ts';
import { dayIn } from './dayIn.ts';
import { refused } from './refused.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { jointSchema } from './UtilityScene.ts';

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
