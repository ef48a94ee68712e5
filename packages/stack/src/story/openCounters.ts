import { z } from 'zod';
import { act } from './act.ts';
import type { Stage } from './Stage.ts';
import type { CounterInput, UtilityScene } from './UtilityScene.ts';

const registeredSchema = z.looseObject({ code: z.string() });
const region = '370700';
const clerk = { subject: 'demo-window-clerk-weifang', name: '演示·潍坊综合窗口人员' };

/** The service room registers a branch of a company and a zone in the hall, and the clerk's account at the hall (U2). */
export async function openCounters({ as, onStep, random }: Stage): Promise<UtilityScene['counters']> {
  const room = await as('service-room');
  const serial = Math.floor(random() * 1_000_000);
  const branch: CounterInput = {
    kind: 'BRANCH',
    code: `DEMO-BRANCH-${serial}`,
    name: '演示供电公司营业厅报装窗口',
  };
  const hall: CounterInput = { kind: 'HALL_ZONE', code: `DEMO-HALL-${serial}`, name: '演示大厅市政公用报装专区' };
  const address = '演示区演示路2号';
  const registered = await act(
    room,
    'registerServiceCounter',
    { ...branch, region, provider: 'provider-power', address },
    registeredSchema,
  );
  await act(room, 'registerServiceCounter', { ...hall, region, provider: null, address }, registeredSchema);
  await act(room, 'openCounterAccount', { code: hall.code, ...clerk }, registeredSchema);
  onStep(
    '1. The service room registers a branch of the power company and a zone in the hall. 登记受理窗口',
    registered,
  );
  return { branch, hall };
}

/** The clerk gets an account at a counter. */
export async function openAccountAt({ as }: Stage, { code }: CounterInput): Promise<unknown> {
  return act(await as('service-room'), 'openCounterAccount', { code, ...clerk }, registeredSchema);
}
