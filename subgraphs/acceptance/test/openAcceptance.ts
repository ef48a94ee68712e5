import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { JointAcceptance } from '../src/domain/jointAcceptance.ts';
import { openJointAcceptance } from '../src/domain/openJointAcceptance.ts';
import { catalogue } from './catalogue.ts';
import { handedIn } from './handedIn.ts';
import { someProject } from './someProject.ts';

/** A Monday without holidays around it. */
export const monday = new Date('2026-03-09T02:00:00Z');

/** A joint acceptance of these items, just applied for with all its materials. */
export function openAcceptance(
  itemCodes: readonly string[],
  { facts = someProject(), serial = 1 }: { facts?: ProjectFacts; serial?: number } = {},
): JointAcceptance {
  return openJointAcceptance({
    serial,
    facts,
    asked: itemCodes.map((code) => catalogue.require(code)),
    request: { phases: ['FIRST'], itemCodes, parallelPhases: false },
    materials: handedIn(...itemCodes),
    submittedBy: { subject: 'owner', name: '项目单位' },
    calendar: chinaCalendar,
    now: monday,
  });
}
