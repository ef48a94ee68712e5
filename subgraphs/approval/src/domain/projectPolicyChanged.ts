import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Policy } from './policy.ts';
import type { Project } from './project.ts';

interface PolicyChange {
  readonly policy: Policy;
  readonly isSet: boolean;
  readonly at: Date;
  readonly by: Actor;
}

/** A policy was set for a project, or taken away (A15); carries all that are set now. */
export function projectPolicyChanged(
  { id, policies }: Pick<Project, 'id' | 'policies'>,
  { policy, isSet, at, by }: PolicyChange,
): OutboxMessage {
  const { code, name } = policy;
  const event = {
    id: newId(),
    type: 'approval.projectPolicyChanged',
    projectId: id,
    time: at.toISOString(),
    entity: { typename: 'Project', id },
    visibility: 'PARTIES',
    actor: by,
    summary: {
      en: `Policy “${name.en}” was ${isSet ? 'set' : 'taken away'}.`,
      zh: `${isSet ? '适用' : '取消适用'}政策“${name.zh}”。`,
    },
    data: { policy: code, isSet, policies: [...policies] },
  } as const;
  return { kind: 'event', event };
}
