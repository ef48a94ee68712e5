import type { DomainEvent, HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { SendOrder } from '../system/sendOrder.ts';
import { owningUnit } from './audiences.ts';

export type Transaction = SendOrder['transactions'][number];

/** A project of the load; all is invented. */
export interface LoadProject {
  readonly id: string;
  /** Whether it is on a list of key projects; its legs then go first. */
  readonly isKey: boolean;
}

/** The first message of a project. */
export function registration(project: LoadProject): Transaction {
  return { projectId: project.id, messages: [{ kind: 'event', event: factsEvent(project, 'projectRegistered') }] };
}

/** One change of a project: a handoff to those recipients and, when asked for, an event before it. */
export function handoffTransaction(
  project: LoadProject,
  recipients: readonly string[],
  withEvent: boolean,
): Transaction & { readonly handoff: HandoffRequest } {
  const handoff: HandoffRequest = {
    id: newId(),
    projectId: project.id,
    purpose: 'JOINT_UTILITIES',
    sender: 'approval',
    cover: { matter: '供水', contact: '演示经办' },
    materials: [
      {
        sha256: 'ab'.repeat(32),
        name: '总平面图.pdf',
        mediaType: 'application/pdf',
        bytes: 120_000,
        classification: 'TECHNICAL_SECRET',
      },
    ],
    legs: recipients.map((recipient) => ({ id: newId(), recipient })),
    dueWorkingDays: 3,
    requestedAt: new Date().toISOString(),
  };
  const event = { kind: 'event', event: factsEvent(project, 'projectFactsChanged') } as const;
  const messages = [...(withEvent ? [event] : []), { kind: 'handoff', handoff } as const];
  return { projectId: project.id, messages, handoff };
}

function factsEvent(project: LoadProject, kind: 'projectRegistered' | 'projectFactsChanged'): DomainEvent {
  const facts = factsOf(project);
  return {
    id: newId(),
    type: `approval.${kind}`,
    projectId: project.id,
    time: new Date().toISOString(),
    entity: { typename: 'Project', id: project.id },
    visibility: 'PUBLIC',
    actor: { subject: 'demo-clerk', name: '演示经办' },
    summary: { en: 'Project facts', zh: '项目信息' },
    data: kind === 'projectRegistered' ? { facts } : { facts, changed: ['name'] },
  };
}

function factsOf({ id, isKey }: LoadProject): ProjectFacts {
  return {
    projectId: id,
    code: `2609-370700-36-03-${id.slice(-6)}`,
    name: '演示项目',
    ownerUnit: { name: '演示单位', creditCode: owningUnit },
    regionCode: '370700',
    tier: 'CITY',
    kind: 'INDUSTRIAL',
    landStatus: 'NONE',
    keyLevels: isKey ? ['CITY'] : [],
    functionalZone: null,
    plannedStart: '2027-04-01',
    plannedCompletion: '2028-12-31',
  };
}
