import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Deadline } from '@guanjia/kernel/workingDays';
import type { Actor } from './actor.ts';
import { announce } from './announce.ts';
import type { JointApplication, JointStep } from './jointApplication.ts';
import type { Label } from './label.ts';
import type { MatterTask } from './matterTask.ts';

interface Announcement {
  readonly type: string;
  readonly visibility: 'PUBLIC' | 'PARTIES';
  readonly summary: Label;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the others are told of an application's last step; forwarding says more, see `forwardedEvent`. */
export function jointEvent(application: JointApplication): OutboxMessage {
  const last = application.steps.at(-1);
  if (last === undefined) throw new TypeError('an application has at least the step it was submitted by');
  return event(application, last, announcementOf(application, last));
}

/** All the providers at once, each matter with its own deadline (U3). */
export function forwardedEvent(
  application: JointApplication,
  forwarded: {
    readonly handoffId: string;
    readonly tasks: readonly { readonly task: MatterTask; readonly deadline: Deadline | null }[];
    readonly at: Date;
    readonly by: Actor;
  },
): OutboxMessage {
  const matters = forwarded.tasks.map(({ task, deadline }) => ({
    matterTaskId: task.id,
    matterCode: task.matterCode,
    matterName: task.matterName,
    provider: task.provider,
    deadline,
  }));
  const names = forwarded.tasks.map(({ task }) => task.matterName);
  return event(application, forwarded, {
    type: 'utilities.jointApplicationForwarded',
    visibility: 'PUBLIC',
    summary: {
      en: `The joint utility application is accepted and forwarded: ${names.map((name) => name.en).join(', ')}.`,
      zh: `联合报装已受理并转交：${names.map((name) => name.zh).join('、')}。`,
    },
    data: { handoffId: forwarded.handoffId, matters },
  });
}

function announcementOf(application: JointApplication, { work }: JointStep): Announcement {
  switch (work.action) {
    case 'submit': {
      const { matterCodes, counter } = application;
      return {
        type: 'utilities.jointApplicationSubmitted',
        visibility: 'PUBLIC',
        summary: {
          en: `A joint utility application for ${matterCodes.length} matters is handed in.`,
          zh: `联合报装申请已提交，共 ${matterCodes.length} 个事项。`,
        },
        data: { matterCodes, counter },
      };
    }
    case 'return':
      return {
        type: 'utilities.jointApplicationReturned',
        visibility: 'PARTIES',
        summary: {
          en: `The joint utility application is returned; ${work.missing.length} things are missing.`,
          zh: `联合报装申请退回，一次性告知缺件 ${work.missing.length} 项。`,
        },
        data: { missing: work.missing },
      };
    case 'resubmit':
      return {
        type: 'utilities.jointApplicationResubmitted',
        visibility: 'PUBLIC',
        summary: { en: 'The joint utility application is handed in again.', zh: '联合报装申请已补齐并重新提交。' },
        data: { suppliedMaterials: work.materials.map((entry) => entry.materialCode) },
      };
    case 'withdraw':
      return {
        type: 'utilities.jointApplicationWithdrawn',
        visibility: 'PARTIES',
        summary: { en: 'The joint utility application is withdrawn.', zh: '联合报装申请已撤回。' },
        data: { reason: work.reason },
      };
    case 'accept':
      throw new TypeError('forwarding is announced with its matters');
  }
}

function event(
  application: JointApplication,
  { at, by }: Pick<JointStep, 'at' | 'by'>,
  { data, ...said }: Announcement,
): OutboxMessage {
  return announce({
    ...said,
    at,
    by,
    projectId: application.projectId,
    entity: { typename: 'JointUtilityApplication', id: application.id },
    data: { applicationId: application.id, status: application.stage, ...data },
  });
}
