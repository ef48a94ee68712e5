import type { Actor } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { messageTime } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { applicationItemOf } from '../domain/application.ts';
import { type ApplicationChange, draftApplication, joinChanges, takeStep } from '../domain/applicationChange.ts';
import { isLive } from '../domain/applicationMachine.ts';
import type { DemoApplication, DemoData, DemoProject, DemoScript, ScriptedAction } from '../domain/demoProject.ts';
import { type DemoAction, demoCommand, wayOf, wayToApproval } from '../domain/demoWays.ts';
import type { Item } from '../domain/item.ts';
import { itemApplies } from '../domain/itemApplies.ts';
import { listRegionOf } from '../domain/keyListing.ts';
import { keysOf } from '../domain/keysOf.ts';
import { nextRoadmap } from '../domain/nextRoadmap.ts';
import { createProject, type Project } from '../domain/project.ts';
import { projectFactsChanged, projectListed, projectRegistered } from '../domain/projectEvents.ts';
import type { ProjectChange } from '../domain/projectStore.ts';
import { judgePrerequisites, missingPrerequisites } from '../domain/requirePrerequisites.ts';
import type { Roadmap } from '../domain/roadmap.ts';
import { type ItemStage, itemStages, projectStages } from '../domain/stages.ts';
import type { Needs } from './needs.ts';
import { playDemoApplication } from './seedDemoApplications.ts';
import { carryOverDemoSlips, drawUpDemoPlans } from './seedDemoPlans.ts';

/** How many days ago demo projects of each stage were registered. */
const ageDays: Readonly<Record<DemoProject['stage'], number>> = {
  REGISTERED: 12,
  LAND_USE_PLANNING: 70,
  ENGINEERING_CONSTRUCTION: 160,
  CONSTRUCTION_PERMIT: 280,
  COMPLETION_ACCEPTANCE: 640,
  COMPLETED: 880,
};

const dayMs = 86_400_000;
const stages = keysOf(projectStages);
const clerk: Actor = { subject: 'demo-clerk', name: '演示综合窗口', right: 'ROLE:WINDOW_CLERK' };
const approver: Actor = { subject: 'demo-approver', name: '演示审批员', right: 'ROLE:APPROVER' };

/**
 * Registers the demo projects and takes their applications as far as their stage says, with past times, by the rules of
 * the domain. Goes on where a process before it has stopped, and does nothing when all is there. Returns how many projects
 * it brought to their end.
 */
export async function seedDemo(
  needs: Needs,
  { projects, script, applications, planRegions }: DemoData,
): Promise<number> {
  const ids = projects.map(({ id }) => id);
  const found = await needs.projects.findByIds(ids);
  const roadmaps = await needs.roadmaps.find(ids.map((projectId) => ({ projectId, version: null })));
  const registered = projects.filter((_, index) => !found[index]).map((demo) => registerDemo(demo, needs.now()));
  if (registered.length > 0) await needs.projects.save(registered);
  const created = registered.map(({ after }) => after);
  // the present roadmap is written last: whoever has a second version is whole
  const unfinished = projects.flatMap((demo, seed) => {
    const project = found[seed] ?? created.find(({ id }) => id === demo.id);
    const roadmap = roadmaps[seed] ?? null;
    return project === undefined || (roadmap?.version ?? 0) > 1 ? [] : [{ demo, project, seed, roadmap }];
  });
  if (unfinished.length === 0) return 0;
  for (const { project, roadmap } of unfinished) {
    if (roadmap === null) await planDemo({ ...needs, now: () => project.registeredAt }, project, null);
  }
  const begun = await Promise.all(unfinished.map(({ project }) => needs.applications.findOfProject(project.id)));
  const untold = unfinished.filter((_, index) => begun[index]?.length === 0);
  await needs.applications.save(
    inOrderOfTime(untold.flatMap((one) => createHistory({ needs, script, applications, ...one }))),
  );
  for (const region of planRegions) await drawUpDemoPlans(needs, region);
  for (const { project } of unfinished) await planDemo(needs, project, { version: 1 });
  for (const region of planRegions) await carryOverDemoSlips(needs, region);
  return unfinished.length;
}

/** Every demo project has a roadmap of the day of its registration and one of today, planned without any circumstance. */
async function planDemo(needs: Needs, project: Project, previous: Pick<Roadmap, 'version'> | null): Promise<void> {
  const at = needs.now();
  const statement = { circumstances: [], floorAreaSquareMetres: null };
  const { roadmap, message } = nextRoadmap(
    {
      project,
      statement,
      startOn: calendarDateOf(project.registeredAt),
      applications: await needs.applications.findOfProject(project.id),
      catalogue: needs.catalogue,
      calendar: needs.calendar,
      now: at,
    },
    { projectId: project.id, previous, cause: 'REQUESTED', at, by: project.registeredBy },
  );
  await needs.roadmaps.add(roadmap, [message]);
}

function registerDemo({ id, stage, listings, ...entry }: DemoProject, now: Date): ProjectChange {
  const at = daysBefore(now, ageDays[stage] ?? 0);
  const by = { subject: `demo-${entry.ownerUnit.creditCode}`, name: entry.contacts.handler.name };
  const created = createProject(entry, { id, at, by });
  const placed = listings.map((place) => {
    const listRegion = listRegionOf(place.level, entry.regionCode);
    return { id: newId(), projectId: id, listRegion, ...place, listedAt: at, listedBy: clerk };
  });
  const after: Project = { ...created, keyLevels: [...new Set(listings.map(({ level }) => level))] };
  const listed = placed.map((listing) => projectListed(after, listing));
  const changed = placed.length === 0 ? [] : [projectFactsChanged(after, { changed: ['keyLevels'], at, by: clerk })];
  return {
    before: null,
    after,
    contactChanges: [],
    listings: placed,
    roadmaps: [],
    messages: [projectRegistered(created), ...listed, ...changed],
  };
}

interface History {
  readonly needs: Needs;
  readonly demo: DemoProject;
  readonly project: Project;
  readonly script: DemoScript;
  readonly applications: readonly DemoApplication[];
  /** Makes projects differ. */
  readonly seed: number;
}

function createHistory(history: History): ApplicationChange[] {
  const { needs, demo, project, script } = history;
  const reached = stages.indexOf(demo.stage);
  const planned = keysOf(itemStages)
    .filter((stage) => stageNumber(stage) <= reached)
    .flatMap((stage) => (script[stage] ?? []).map((code) => ({ stage, item: needs.catalogue.require(code) })))
    .filter(({ item }) => itemApplies(item, project) !== 'NO');
  const changes: ApplicationChange[] = [];
  let firstOpen = true;
  for (const [index, { stage, item }] of planned.entries()) {
    const open = stageNumber(stage) === reached;
    const change = createApplication({
      ...history,
      item,
      open,
      mustStand: open && firstOpen,
      share: index / planned.length,
      changes,
    });
    if (open) firstOpen = false;
    changes.push(change);
  }
  for (const scripted of history.applications) {
    if (scripted.projectId !== project.id) continue;
    const change = playDemoApplication(needs, scripted, project, (action) => actorFor(action, project));
    changes.push({ ...change, counted: countedBy(history, change.after.item.code, changes) });
  }
  return changes;
}

interface Creation extends History {
  readonly item: Item;
  /** Of the project's present stage: it may be anywhere. */
  readonly open: boolean;
  readonly mustStand: boolean;
  /** From 0 at the project's beginning to 1 now. */
  readonly share: number;
  readonly changes: readonly ApplicationChange[];
}

function createApplication(creation: Creation): ApplicationChange {
  const { needs, project, item } = creation;
  const way = chooseWay(creation);
  const begin = beginOf(creation, way.length);
  const occasionOf = (step: number, by: Actor) => ({ at: daysAfter(begin, step), by, onBehalfOf: null });
  let change = draftApplication(project.id, item, occasionOf(0, project.registeredBy));
  for (const [index, action] of way.entries()) {
    const command = demoCommand(action, change.after, way);
    const occasion = occasionOf(index + 1, actorFor(action, project));
    change = joinChanges(change, takeStep(change.after, command, { occasion, calendar: needs.calendar }));
  }
  return { ...change, counted: countedBy(creation, item.code, creation.changes) };
}

/** What its certificate is built on. */
function countedBy(
  { needs, project }: History,
  itemCode: string,
  changes: readonly ApplicationChange[],
): readonly string[] {
  const item = needs.catalogue.require(itemCode);
  const applications = changes.map(({ after }) => after);
  const presented = item.materials.map(({ code }) => code);
  return judgePrerequisites({ item, project, applications, presented, catalogue: needs.catalogue }).counted;
}

/** What waits for another item stays a draft. */
function chooseWay({ needs, project, item, open, mustStand, seed, changes }: Creation): readonly DemoAction[] {
  const { track } = applicationItemOf(item);
  if (!open) return wayToApproval(track);
  const applications = changes.map(({ after }) => after).filter(({ status }) => isLive(status));
  const presented = item.materials.map(({ code }) => code);
  const missing = missingPrerequisites({ item, project, applications, presented, catalogue: needs.catalogue });
  return missing.length > 0 ? [] : wayOf(track, seed * 5 + changes.length * 3, mustStand);
}

/** Decided ones lie between registration and a month ago, the others end within the last two weeks. */
function beginOf({ needs, project, open, share, seed, changes }: Creation, steps: number): Date {
  const now = needs.now();
  if (open) return daysBefore(now, steps + 1 + ((seed * 7 + changes.length * 4) % 13));
  const span = now.getTime() - project.registeredAt.getTime() - 30 * dayMs;
  return new Date(project.registeredAt.getTime() + Math.floor((share * span) / dayMs) * dayMs);
}

function actorFor(action: DemoAction | ScriptedAction, project: Project): Actor {
  if (action === 'commitTolerance' || action === 'commitNotification') return project.registeredBy;
  if (action === 'submit' || action === 'supplyCorrection' || action === 'withdraw') return project.registeredBy;
  return action === 'accept' || action === 'requestCorrection' || action === 'refuseAcceptance' ? clerk : approver;
}

function stageNumber(stage: ItemStage): number {
  return stages.findIndex((one) => one === stage);
}

/** The events of all applications in the order of their times, so that each project's story is told in order. */
function inOrderOfTime(changes: readonly ApplicationChange[]): ApplicationChange[] {
  const messages = changes.flatMap((change) => change.messages);
  const ordered = messages.toSorted((a, b) => messageTime(a).localeCompare(messageTime(b)));
  return changes.map((change, index) => ({ ...change, messages: index === 0 ? ordered : [] }));
}

function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * dayMs);
}

function daysAfter(instant: Date, days: number): Date {
  return daysBefore(instant, -days);
}
