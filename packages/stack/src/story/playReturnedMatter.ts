import { act } from './act.ts';
import { refused } from './refused.ts';
import { matterIn, requireJointStatus } from './requireJointStatus.ts';
import type { Stage } from './Stage.ts';
import { connectionForm, connectionMaterials } from './storySamples.ts';
import { jointSchema } from './UtilityScene.ts';

const answers = connectionForm.matters.POWER_SUPPLY;

/**
 * A provider with a system of its own refuses to go on for what is missing, naming everything at once, and the others go on; the owner
 * supplies it whole (U4).
 * @throws an Error at the first step that goes otherwise
 */
export async function playReturnedMatter(stage: Stage, applicationId: string): Promise<void> {
  const { as, onStep } = stage;
  const application = await requireJointStatus(stage, applicationId, 'IN_PROGRESS');
  const [owner, power, water] = [await as('owner'), await as('provider-power'), await as('provider-water')];
  const id = matterIn(application, 'POWER_SUPPLY');
  const notice = {
    id,
    missing: [
      { code: 'LOAD_LIST', reason: '演示：未列消防负荷' },
      { code: 'form.capacity', reason: '演示：容量与负荷清单不符' },
    ],
  };
  const returned = await act(power, 'returnMatter', notice, jointSchema);
  onStep(
    '5. The power company, whose system is outside, refuses for what is missing, everything at once … 供电公司（外部系统）退回，一次性告知',
    returned,
  );
  const accepted = await act(
    water,
    'acceptMatter',
    { id: matterIn(application, 'WATER_SUPPLY'), note: null },
    jointSchema,
  );
  onStep('   … the water company accepts meanwhile: nobody waits for another. 供水公司照常受理', accepted);
  onStep('   The whole says so. 整体状态：部分退回', await requireJointStatus(stage, applicationId, 'PARTLY_RETURNED'));
  const materials = connectionMaterials.filter(({ materialCode }) => materialCode === 'LOAD_LIST');
  const half = await refused(owner, 'resupplyMatter', { id, form: null, materials }, 'SUPPLY_INCOMPLETE');
  onStep('   The owner supplies half and is refused … 只补一部分，不予接收', half);
  const form = { ...answers, capacity: 4000 };
  const whole = await act(owner, 'resupplyMatter', { id, form, materials }, jointSchema);
  onStep('   … and all of it: the clock goes on. 一次补齐，恢复计时', whole);
  const more = { id, missing: [...notice.missing, { code: 'OWNER_IDENTITY', reason: '演示：事后追加' }] };
  const extended = await refused(power, 'returnMatter', more, 'RETURN_NOTICE_EXTENDED');
  onStep('   Nothing may be asked for later that was not named at first. 不得追加告知', extended);
  const taken = await act(power, 'acceptMatter', { id, note: null }, jointSchema);
  onStep('   What was missing is there: the power company accepts. 缺件补齐，供电公司受理', taken);
  await requireJointStatus(stage, applicationId, 'IN_PROGRESS');
}
