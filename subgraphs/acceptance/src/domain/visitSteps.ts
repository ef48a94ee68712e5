import type { Actor } from '@guanjia/kernel/actor';
import { agencies as agencyNames } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';

import type { JointVisit, VisitAttendance, VisitFindings, VisitPlan } from './jointVisit.ts';
import { jointVisitMachine } from './jointVisitMachine.ts';
import { takeStep } from './takeStep.ts';

/** Arranges it anew. @throws TRANSITION_NOT_ALLOWED once it was held or called off */
export function changeVisit(visit: JointVisit, plan: VisitPlan, now: Date): JointVisit {
  const status = takeStep(jointVisitMachine, visit.status, 'change');
  return { ...visit, ...plan, status, sequence: visit.sequence + 1, changedAt: now };
}

/** Calls it off. @throws TRANSITION_NOT_ALLOWED */
export function cancelVisit(visit: JointVisit, reason: string, now: Date): JointVisit {
  const status = takeStep(jointVisitMachine, visit.status, 'cancel');
  return { ...visit, status, sequence: visit.sequence + 1, changedAt: now, cancelledReason: reason };
}

/** Records that it was held, and who came. @throws TRANSITION_NOT_ALLOWED, JOINT_VISIT_NOT_BEGUN, BAD_INPUT */
export function recordVisit(
  visit: JointVisit,
  { attendance, record }: { readonly attendance: readonly VisitAttendance[]; readonly record: string },
  { by, now }: { readonly by: Actor; readonly now: Date },
): JointVisit {
  const status = takeStep(jointVisitMachine, visit.status, 'record');
  if (now < visit.startsAt) {
    throw new DomainError('JOINT_VISIT_NOT_BEGUN', { value: visit.id, accepted: visit.startsAt.toISOString() });
  }
  const named = attendance.map(({ agency }) => agency);
  if (named.length !== visit.agencies.length || visit.agencies.some((agency) => !named.includes(agency))) {
    const accepted = `each once: ${visit.agencies.join(', ')}`;
    throw new DomainError('BAD_INPUT', { field: 'attendance.agency', value: named, accepted });
  }
  const held = { attendance, record, recordedBy: by, recordedAt: now };
  return { ...visit, status, sequence: visit.sequence + 1, changedAt: now, held };
}

/** A department that came says what it has found. @throws JOINT_VISIT_NOT_HELD, JOINT_VISIT_NOT_ATTENDED, BAD_INPUT */
export function addVisitFindings(visit: JointVisit, findings: VisitFindings): JointVisit {
  requireAttended(visit, findings.agency);
  const status = takeStep(jointVisitMachine, visit.status, 'addFindings');
  if (visit.findings.length >= mostFindings) {
    throw new DomainError('BAD_INPUT', { field: 'findings', accepted: `at most ${mostFindings} entries of a visit` });
  }
  return { ...visit, status, findings: [...visit.findings, findings] };
}

const mostFindings = 500;

/** The visit was held, and somebody came for the department. @throws JOINT_VISIT_NOT_HELD, JOINT_VISIT_NOT_ATTENDED */
export function requireAttended(visit: JointVisit, agency: VisitAttendance['agency']): void {
  const { id, held, status } = visit;
  if (held === null) {
    throw new DomainError('JOINT_VISIT_NOT_HELD', { field: 'visitId', value: id, current: status, accepted: 'HELD' });
  }
  const came = held.attendance.filter(({ people }) => people.length > 0).map((one) => one.agency);
  if (came.includes(agency)) return;
  throw new DomainError('JOINT_VISIT_NOT_ATTENDED', {
    field: 'visitId',
    value: agencyNames[agency].zh,
    accepted: came,
  });
}
