import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { surveyParticipantId } from '../domain/jointSurvey.ts';
import { matterClock } from '../domain/matterClock.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import { lastDayEntry, surveyEntry } from '../domain/utilityCalendarEntry.ts';
import { officialRoles } from './projectRights.ts';
import { seesSurvey } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

type Needs = Pick<UtilityNeeds, 'surveys' | 'tasks' | 'projects' | 'calendar' | 'writeCalendar' | 'now'>;

const keptMs = 30 * 86_400_000;
const mostEntries = 500;

/**
 * A person's own calendar: the surveys of its provider, its department or, for other officials, its regions, from 30 days ago on,
 * and the last days of the matters under way that are its provider's or lie in its regions. 500 of each at the most.
 */
export async function readMyCalendar(needs: Needs, principal: Principal): Promise<string> {
  const { participant, provider, regions } = scopeOf(principal);
  const since = new Date(needs.now().getTime() - keptMs);
  const [surveys, entries] = await Promise.all([
    needs.surveys.findForCalendar({ participant, regions, projectId: null, since, limit: mostEntries }),
    participant !== null && provider === null
      ? []
      : needs.tasks.inbox({
          provider,
          regions,
          finished: false,
          statuses: [],
          light: null,
          dueBefore: null,
          after: null,
          limit: mostEntries,
        }),
  ]);
  const tasks = entries.map(({ task }) => task);
  return needs.writeCalendar('水电气暖信', [
    ...surveys.flatMap((one) => surveyEntry(one) ?? []),
    ...lastDays(needs, tasks),
  ]);
}

/** The calendar of one project: its surveys and the last days of its matters, as far as the person sees them; null for nothing at all. */
export async function readProjectCalendar(
  needs: Needs,
  principal: Principal,
  projectId: string,
): Promise<string | null> {
  const [facts = null] = await needs.projects.findByIds([projectId]);
  const view = viewOf(principal, facts);
  if (facts === null || view === null || view.scope === 'STATUS') return null;
  const since = new Date(needs.now().getTime() - keptMs);
  const [surveys, [tasks = []]] = await Promise.all([
    needs.surveys.findForCalendar({ participant: null, regions: null, projectId, since, limit: mostEntries }),
    needs.tasks.findOpenByProjects([projectId]),
  ]);
  const seen = surveys.filter((survey) => seesSurvey(principal, survey, facts));
  const own = tasks.filter((task) => view.scope === 'WHOLE' || task.provider === view.provider);
  return needs.writeCalendar(`${facts.name} 水电气暖信`, [
    ...seen.flatMap((one) => surveyEntry(one) ?? []),
    ...lastDays(needs, own),
  ]);
}

function scopeOf(principal: Principal) {
  const { provider, agency, regions } = principal;
  if (hasRole(principal, 'PROVIDER') && provider !== null) {
    return { participant: surveyParticipantId('PROVIDER', provider), provider, regions: null };
  }
  if (hasRole(principal, ...officialRoles)) return { participant: null, provider: null, regions };
  if (hasRole(principal, 'APPROVER') && agency !== null) {
    return { participant: surveyParticipantId('AGENCY', agency), provider: null, regions };
  }
  throw new DomainError('FORBIDDEN', { accepted: ['PROVIDER', 'APPROVER', ...officialRoles] });
}

function lastDays({ calendar, now }: Needs, tasks: readonly MatterTask[]) {
  const today = calendarDateOf(now());
  return tasks.flatMap((task) => lastDayEntry(task, matterClock(task, calendar, today).deadline) ?? []);
}
