import type { HandoffChannel, HandoffRequest, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { FileEntry, FileHandover, ServiceFile } from './serviceFile.ts';
import { serviceFileTransitions } from './serviceFileTransitions.ts';

export interface SendingAsked {
  /** Somebody of the exchange's directory. */
  readonly recipient: string;
  readonly channel: HandoffChannel | null;
  readonly note: string | null;
}

interface FileToSend {
  readonly facts: Pick<ProjectFacts, 'projectId' | 'code' | 'name'>;
  readonly entries: readonly FileEntry[];
  readonly keeper: string;
  readonly receiptWorkingDays: number;
}

/** Hands a closed file over by one handoff through the exchange (移交, S1). @throws TRANSITION_NOT_ALLOWED, BAD_INPUT */
export function sendFile(
  occasion: Occasion,
  file: ServiceFile,
  { recipient: named, channel, note }: SendingAsked,
  setting: FileToSend,
): Partial<Changes> & { file: ServiceFile } {
  const status = requireStep('ServiceFile', serviceFileTransitions[file.status], file.status, 'send');
  const recipient = requireText(named, 'recipient', 100);
  const said = note === null ? null : requireText(note, 'note', 500);
  const handoff = handoffFor(occasion, file, { recipient, channel, note: said }, setting);
  const handover: FileHandover = {
    handoffId: handoff.id,
    legId: handoff.legs[0]?.id ?? '',
    recipient,
    channel,
    at: occasion.at,
    by: occasion.actor,
    receipt: null,
    returned: null,
  };
  const revision = revise(file, { status, handover });
  const { id, projectId } = file;
  const event = announce(occasion, 'serviceFileSent', {
    projectId,
    entity: { typename: 'ServiceFile', id },
    visibility: 'INTERNAL',
    summary: { en: `Service file goes to ${recipient}.`, zh: `帮办代办档案移交${recipient}` },
    data: { fileId: id, handoffId: handoff.id, recipient, channel, entries: setting.entries.length },
  });
  return {
    file: revision.record,
    aftercare: [{ kind: 'FILE', revision }],
    messages: [event, { kind: 'handoff', handoff }],
  };
}

function handoffFor(
  { at, nextId }: Occasion,
  file: ServiceFile,
  { recipient, channel, note }: SendingAsked,
  { facts, entries, keeper, receiptWorkingDays }: FileToSend,
): HandoffRequest {
  return {
    id: nextId(),
    projectId: file.projectId,
    purpose: 'ARCHIVE',
    sender: 'concierge',
    cover: {
      fileId: file.id,
      projectCode: facts.code,
      projectName: facts.name,
      from: keeper,
      retentionYears: file.closing?.retentionYears ?? null,
      entries: entries.map(({ kind, title, document, material }) => ({
        kind,
        title,
        ...(document === null ? {} : { document: `${document.type} ${document.id}` }),
        ...(material === null ? {} : { sha256: material.sha256 }),
      })),
      ...(note === null ? {} : { note }),
    },
    materials: entries.flatMap(({ material }): MaterialDescriptor[] => (material === null ? [] : [material])),
    legs: [{ id: nextId(), recipient, ...(channel === null ? {} : { channel }) }],
    dueWorkingDays: receiptWorkingDays,
    requestedAt: at.toISOString(),
  };
}
