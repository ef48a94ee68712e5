import type {
  DomainEvent,
  HandoffRequest,
  MaterialDescriptor,
  OutboxMessage,
  Visibility,
} from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** Facts of an invented project. */
export function factsOf(projectId: string, creditCode = '91370700MADEM00117'): ProjectFacts {
  return {
    projectId,
    code: '2609-370700-36-03-900001',
    name: '演示项目',
    ownerUnit: { name: '演示单位', creditCode },
    regionCode: '370700',
    tier: 'CITY',
    kind: 'INDUSTRIAL',
    landStatus: 'NONE',
    keyLevels: [],
    functionalZone: null,
    plannedStart: '2027-04-01',
    plannedCompletion: '2028-12-31',
  };
}

interface EventOptions {
  readonly projectId?: string;
  readonly creditCode?: string;
  readonly visibility?: Visibility;
  readonly summary?: string;
}

/** An event of approval that follows its definition. */
export function registered(options: EventOptions = {}): Extract<OutboxMessage, { kind: 'event' }> {
  const { projectId = newId(), creditCode, visibility = 'PUBLIC', summary = 'registered' } = options;
  const event: DomainEvent = {
    id: newId(),
    type: 'approval.projectRegistered',
    projectId,
    time: new Date().toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility,
    actor: { subject: 'owner-1', name: '演示经办' },
    summary: { en: summary, zh: '项目登记' },
    data: { facts: factsOf(projectId, creditCode) },
  };
  return { kind: 'event', event };
}

export const plan: MaterialDescriptor = {
  sha256: 'ab'.repeat(32),
  name: '总平面图.pdf',
  mediaType: 'application/pdf',
  bytes: 120_000,
  classification: 'TECHNICAL_SECRET',
};

/** A handoff of utilities with one leg for each recipient. */
export function handoffTo(
  recipients: readonly string[],
  more: Partial<HandoffRequest> = {},
): Extract<OutboxMessage, { kind: 'handoff' }> {
  const handoff: HandoffRequest = {
    id: newId(),
    projectId: newId(),
    purpose: 'JOINT_UTILITIES',
    sender: 'utilities',
    cover: { matter: '供水', contact: '演示经办' },
    materials: [plan],
    legs: recipients.map((recipient) => ({ id: newId(), recipient })),
    dueWorkingDays: 3,
    requestedAt: new Date().toISOString(),
    ...more,
  };
  return { kind: 'handoff', handoff };
}
