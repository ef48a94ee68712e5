import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { forwardApplication } from '../domain/forwardApplication.ts';
import type { Counter, JointApplication } from '../domain/jointApplication.ts';
import { forwardedEvent } from '../domain/jointEvents.ts';
import { matterTiming } from '../domain/matterTiming.ts';
import { missingMaterials, requirementsOf } from '../domain/requirements.ts';
import { requireStageAfter } from '../domain/takeJointStep.ts';
import type { UtilityMatter } from '../domain/utilityMatter.ts';
import { requireClerk } from './projectRights.ts';
import { requireApplication } from './requireApplication.ts';
import { requireCounter } from './requireCounter.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'applications' | 'counters' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/** Accepts at a counter and forwards to every provider at once: state, matters, event and handoff in one write (U3). */
export async function acceptJointApplication(
  needs: Needs,
  principal: Principal,
  { id, counter }: { readonly id: string; readonly counter: Counter | null },
): Promise<JointApplication> {
  const { application, facts } = await requireApplication(needs, principal, id);
  const by = requireClerk(principal, facts);
  requireStageAfter(application, 'accept');
  const matters = application.matterCodes.map((code) => needs.catalogue.requireMatter(code));
  requireMaterials(matters, application);
  const at = needs.now();
  const { receiptWorkingDays } = needs.catalogue;
  const place = await requireCounter(needs, counter ?? application.counter, { regionCode: facts.regionCode, by });
  const order = { matters, project: facts, counter: place, receiptWorkingDays, by, at };
  const forwarding = forwardApplication(application, order);
  const tasks = forwarding.tasks.map((task) => ({ task, deadline: matterTiming(task, needs.calendar, at).deadline }));
  const event = forwardedEvent(forwarding.application, { handoffId: forwarding.handoff.id, tasks, at, by });
  return needs.applications.save({
    application: forwarding.application,
    openedTasks: forwarding.tasks,
    messages: [event, { kind: 'handoff', handoff: forwarding.handoff }],
  });
}

function requireMaterials(matters: readonly UtilityMatter[], application: JointApplication): void {
  const missing = missingMaterials(requirementsOf(matters), application.materials);
  if (missing.length > 0) throw new DomainError('UTILITY_MATERIALS_MISSING', { missing });
}
