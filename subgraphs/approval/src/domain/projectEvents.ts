import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { type ContactChange, contactRoles } from './contact.ts';
import { type KeyListing, keyCategories } from './keyListing.ts';
import type { Label } from './label.ts';
import { type Project, projectFactsOf } from './project.ts';

const factNames: Readonly<Record<keyof ProjectFacts, Label>> = {
  projectId: { en: 'id', zh: '标识' },
  code: { en: 'code', zh: '项目代码' },
  name: { en: 'name', zh: '项目名称' },
  ownerUnit: { en: 'owner', zh: '项目单位' },
  regionCode: { en: 'region', zh: '所在地区' },
  tier: { en: 'tier', zh: '层级' },
  kind: { en: 'kind', zh: '项目类型' },
  landStatus: { en: 'land status', zh: '用地情况' },
  keyLevels: { en: 'key-project levels', zh: '重点项目级别' },
  functionalZone: { en: 'functional zone', zh: '功能区' },
  plannedStart: { en: 'planned start', zh: '计划开工日期' },
  plannedCompletion: { en: 'planned completion', zh: '计划竣工日期' },
};

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
  const names = changed.map((fact) => factNames[fact]);
  const summary = {
    en: `Facts of the project changed: ${names.map(({ en }) => en).join(', ')}.`,
    zh: `项目信息变更：${names.map(({ zh }) => zh).join('、')}。`,
  };
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
