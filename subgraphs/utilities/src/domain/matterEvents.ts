import type { Light } from '@guanjia/kernel/light';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Deadline } from '@guanjia/kernel/workingDays';
import type { Actor } from './actor.ts';
import { announce } from './announce.ts';
import type { MatterTask, MatterWork } from './matterTask.ts';

interface Announcement {
  readonly type: string;
  readonly visibility: 'PUBLIC' | 'PARTIES';
  /** What became of the matter, for a sentence that begins with its name. */
  readonly said: { readonly en: string; readonly zh: string };
  readonly data: Readonly<Record<string, unknown>>;
}

/** How the matter's time stands when it is announced. */
export interface Timing {
  readonly deadline: Deadline | null;
  readonly light: Light;
}

/** What the others are told of a matter's last step. */
export function matterEvent(task: MatterTask, work: MatterWork, timing: Timing): OutboxMessage {
  const last = task.steps.at(-1);
  if (last === undefined) throw new TypeError('a matter has at least the step it was forwarded by');
  return event(task, announcementOf(work, timing), { at: last.at, by: last.by });
}

/** What the others are told when a matter's deadline has passed. */
export function overdueEvent(task: MatterTask, deadline: Deadline, { at, by }: { at: Date; by: Actor }): OutboxMessage {
  const announcement: Announcement = {
    type: 'utilities.matterOverdue',
    visibility: 'PUBLIC',
    said: { en: `is overdue; it was due on ${deadline.date}`, zh: `已逾期，应于 ${deadline.date} 前办结` },
    data: { deadline },
  };
  return event(task, announcement, { at, by });
}

function announcementOf(work: MatterWork, { deadline, light }: Timing): Announcement {
  const open = { visibility: 'PUBLIC' } as const;
  const advanced = { type: 'utilities.matterAdvanced', ...open, data: { deadline } };
  const inTime = light !== 'RED';
  switch (work.action) {
    case 'receive':
      return {
        type: 'utilities.matterReceived',
        ...open,
        said: { en: 'is signed for by its provider', zh: '已由服务单位签收' },
        data: { legId: work.legId, digest: work.digest },
      };
    case 'accept':
      return {
        type: 'utilities.matterAccepted',
        ...open,
        said: { en: 'is accepted', zh: '已受理' },
        data: { deadline },
      };
    case 'return':
      return {
        type: 'utilities.matterReturned',
        visibility: 'PARTIES',
        said: {
          en: `is returned; ${work.missing.length} things are missing`,
          zh: `已退回，一次性告知缺件 ${work.missing.length} 项`,
        },
        data: { missing: work.missing },
      };
    case 'resupply':
      return {
        type: 'utilities.matterResupplied',
        ...open,
        said: { en: 'has what was missing', zh: '缺件已补齐' },
        data: { deadline, suppliedMaterials: work.materials.map((entry) => entry.materialCode) },
      };
    case 'survey':
      return { ...advanced, said: { en: 'is surveyed', zh: '已完成踏勘' } };
    case 'plan':
      return { ...advanced, said: { en: 'has its plan', zh: '已出具方案' } };
    case 'construct':
      return { ...advanced, said: { en: 'is built', zh: '已完成施工' } };
    case 'passInspection':
      return { ...advanced, said: { en: 'has passed its inspection', zh: '验收合格' } };
    case 'failInspection':
      return { ...advanced, said: { en: 'has failed its inspection and is built again', zh: '验收不合格，整改施工' } };
    case 'connect':
      return {
        type: 'utilities.matterConnected',
        ...open,
        said: { en: 'is connected', zh: '已开通' },
        data: { inTime },
      };
    case 'withdraw':
      return {
        type: 'utilities.matterWithdrawn',
        visibility: 'PARTIES',
        said: { en: 'is withdrawn by the owner', zh: '已由项目单位撤回' },
        data: { reason: work.reason },
      };
    case 'grant':
      return {
        type: 'utilities.permitGranted',
        ...open,
        said: { en: 'is permitted', zh: '已准予许可' },
        data: { inTime, permitNumber: work.permitNumber, validFrom: work.validFrom, validUntil: work.validUntil },
      };
  }
}

function event(
  task: MatterTask,
  { said, data, type, visibility }: Announcement,
  { at, by }: { at: Date; by: Actor },
): OutboxMessage {
  const { applicationId, matterCode, matterName, provider, status } = task;
  return announce({
    type,
    visibility,
    at,
    by,
    projectId: task.projectId,
    entity: { typename: 'UtilityMatterTask', id: task.id },
    summary: { en: `${matterName.en} ${said.en}.`, zh: `${matterName.zh}${said.zh}。` },
    data: { applicationId, matterTaskId: task.id, matterCode, matterName, provider, status, ...data },
  });
}
