import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Actor } from './actor.ts';
import { type ContactChange, contactRoles } from './contact.ts';
import { type KeyListing, keyCategories } from './keyListing.ts';
import type { Label } from './label.ts';
import { type Project, projectFactsOf } from './project.ts';

interface Occurrence {
  readonly type: string;
  readonly project: Pick<Project, 'id'>;
  readonly at: Date;
  readonly by: Actor;
  readonly summary: Label;
  readonly data: DomainEvent['data'];
}

/** 项目登记: carries the whole facts. */
export function projectRegistered(project: Project): OutboxMessage {
  const { name, registeredAt: at, registeredBy: by } = project;
  const summary = { en: `Project ${name} was registered.`, zh: `项目“${name}”已登记。` };
  return projectEvent({
    type: 'approval.projectRegistered',
    project,
    at,
    by,
    summary,
    data: { facts: projectFactsOf(project) },
  });
}

/** A fact changed: carries the whole facts and the names of those that changed. */
export function projectFactsChanged(
  project: Project,
  { changed, at, by }: { changed: readonly (keyof ProjectFacts)[]; at: Date; by: Actor },
): OutboxMessage {
  const fields = changed.join(', ');
  const summary = { en: `Facts of the project changed: ${fields}.`, zh: `项目信息变更：${fields}。` };
  const data = { facts: projectFactsOf(project), changed: [...changed] };
  return projectEvent({ type: 'approval.projectFactsChanged', project, at, by, summary, data });
}

/** 负责人 or 经办人 changed (S1). Telephone numbers stay here. */
export function projectContactsChanged(project: Project, change: ContactChange): OutboxMessage {
  const { role, before, after, changedAt: at, changedBy: by } = change;
  const summary = {
    en: `${role === 'HANDLER' ? 'Handler' : 'Responsible person'} of the project changed to ${after.name}.`,
    zh: `项目${contactRoles[role]}变更为${after.name}。`,
  };
  const data = { role, before: { name: before.name }, after: { name: after.name } };
  return projectEvent({ type: 'approval.projectContactsChanged', project, at, by, summary, data });
}

/** The project now stands on a key-project list. */
export function projectListed(project: Project, listing: KeyListing): OutboxMessage {
  const { level, year, itemNo, category, listedAt: at, listedBy: by } = listing;
  const summary = {
    en: `The project is number ${itemNo} of the ${level.toLowerCase()} key-project list of ${year}.`,
    zh: `项目列入${year}年重点项目清单第${itemNo}项（${keyCategories[category]}）。`,
  };
  const data = { level, listRegion: listing.listRegion, year, itemNo, category };
  return projectEvent({ type: 'approval.projectListed', project, at, by, summary, data });
}

function projectEvent({ type, project, at, by, summary, data }: Occurrence): OutboxMessage {
  const entity = { typename: 'Project', id: project.id };
  const time = at.toISOString();
  const event = {
    id: newId(),
    type,
    projectId: project.id,
    time,
    entity,
    visibility: 'PARTIES',
    actor: by,
    summary,
    data,
  } as const;
  return { kind: 'event', event };
}
