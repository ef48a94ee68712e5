import { z } from 'zod';
import { act } from './act.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const region = '370700';
/** Two of the crew sign in: an agent and the chief approver. */
const members = [
  { name: '演示·班长', role: 'CREW_LEADER' },
  { name: '演示·随车代办员甲', role: 'CREW_AGENT', subject: 'demo-window-clerk-weifang' },
  { name: '演示·随车代办员乙', role: 'CREW_AGENT' },
  { name: '演示·首席审批员', role: 'CREW_APPROVER', subject: 'demo-approver-housing-construction' },
  { name: '演示·随车审批员', role: 'CREW_APPROVER' },
];

/** A crew of the through-train, 班长+2名代办员+2名审批员 (S3), of a unit of its own; its id. Once on a system: subjects are people's own. */
export async function formDemoCrew({ as, random }: Pick<Stage, 'as' | 'random'>): Promise<string> {
  const room = await as('service-room');
  const number = Math.floor(random() * 1_000_000);
  const unit = { name: `演示·潍坊市审批服务直通车队${number}`, tier: 'CITY', regionCode: region };
  const { id: unitId } = await act(room, 'registerUnit', unit, idSchema);
  const ids: string[] = [];
  for (const { role, ...person } of members) {
    const { id: personId } = await act(room, 'registerPerson', { unitId, ...person }, idSchema);
    await act(room, 'grantRole', { personId, role }, idSchema);
    ids.push(personId);
  }
  const [leaderId, ...others] = ids;
  const crew = {
    name: `演示·直通车服务专班${number}`,
    regionCode: region,
    agency: 'ADMIN_APPROVAL',
    leaderId,
    agentIds: others.slice(0, 2),
    approverIds: others.slice(2),
  };
  return (await act(room, 'formCrew', crew, idSchema)).id;
}
