import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Label } from './label.ts';
import type { Material, MaterialChange } from './material.ts';

/** A material was brought (A14). Its file name and digest stay here. */
export function materialUploaded(material: Material, name: Label): OutboxMessage {
  const { version, classification, uploadedAt: at, uploadedBy: by } = material;
  const summary = {
    en: `Material “${name.en}” was uploaded, version ${version}.`,
    zh: `材料“${name.zh}”已上传（第${version}版）。`,
  };
  return materialEvent({ type: 'approval.materialUploaded', material, at, by, summary, data: { classification } });
}

/** A material is more or less confidential now, or withdrawn. The reason, which may tell of the secret, stays here. */
export function materialChanged(material: Material, change: MaterialChange, name: Label): OutboxMessage {
  const { kind, before, after, at, by } = change;
  if (kind === 'WITHDRAWN') {
    const summary = { en: `Material “${name.en}” was withdrawn.`, zh: `材料“${name.zh}”已撤回。` };
    return materialEvent({ type: 'approval.materialWithdrawn', material, at, by, summary, data: {} });
  }
  const summary = { en: `Material “${name.en}” was classified anew.`, zh: `材料“${name.zh}”密级已变更。` };
  const data = { before, after };
  return materialEvent({ type: 'approval.materialReclassified', material, at, by, summary, data });
}

interface Occurrence extends Pick<DomainEvent, 'type' | 'summary' | 'data'> {
  readonly material: Material;
  readonly at: Date;
  readonly by: Material['uploadedBy'];
}

function materialEvent({ type, material, at, by, summary, data }: Occurrence): OutboxMessage {
  const { id, projectId, code, version } = material;
  const event = {
    id: newId(),
    type,
    projectId,
    time: at.toISOString(),
    entity: { typename: 'Material', id },
    visibility: 'PARTIES',
    actor: by,
    summary,
    data: { materialId: id, code, version, ...data },
  } as const;
  return { kind: 'event', event };
}
