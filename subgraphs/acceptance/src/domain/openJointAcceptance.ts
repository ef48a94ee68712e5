import type { Actor } from '@guanjia/kernel/actor';
import { newId } from '@guanjia/kernel/newId';
import { isKeyProject, type ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { AcceptanceRequest } from './acceptanceRequest.ts';
import type { AcceptanceMaterial, JointAcceptance } from './jointAcceptance.ts';
import { leadingBodyOf } from './leadingBodyOf.ts';
import { registerNumberOf } from './registerNumberOf.ts';
import { startRound } from './startRound.ts';

/** What a joint acceptance is opened with; `asked` has passed `chooseItems`. */
export interface Opening {
  readonly serial: number;
  readonly facts: ProjectFacts;
  readonly asked: readonly AcceptanceItem[];
  readonly request: AcceptanceRequest;
  readonly materials: readonly AcceptanceMaterial[];
  readonly submittedBy: Actor;
  readonly calendar: WorkingDayCalendar;
  readonly now: Date;
}

/** Puts the items before their departments all at once; every item's clock starts (J3 J4). */
export function openJointAcceptance(opening: Opening): JointAcceptance {
  const { serial, facts, request, materials, submittedBy, now } = opening;
  return {
    id: newId(),
    serial,
    registerNumber: registerNumberOf(facts.regionCode, now, serial),
    projectId: facts.projectId,
    ownerCreditCode: facts.ownerUnit.creditCode,
    regionCode: facts.regionCode,
    keyProject: isKeyProject(facts),
    status: 'UNDER_ACCEPTANCE',
    phases: request.phases,
    parallelPhases: request.parallelPhases,
    leader: leadingBodyOf(facts),
    materials,
    items: opening.asked.map((item) => openItem(item, opening)),
    submittedAt: now,
    submittedBy,
    outcome: null,
    version: 1,
  };
}

function openItem(item: AcceptanceItem, { calendar, now }: Opening): JointAcceptance['items'][number] {
  return {
    id: newId(),
    itemCode: item.code,
    phase: item.phase,
    agency: item.agency,
    status: 'UNDER_ACCEPTANCE',
    rounds: [startRound({ item, number: 1, rectification: null, calendar, now })],
    version: 1,
  };
}
