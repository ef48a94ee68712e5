import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { surveyParticipantId } from '../domain/jointSurvey.ts';
import { matterClock } from '../domain/matterClock.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import { lastDayEntry, surveyEntry } from '../domain/utilityCalendarEntry.ts';
import { jointWholeReaders, officialRoles, surveyReaders } from './projectRights.ts';
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
    needs.surveys.findForCalendar({ participant, regions, projectIds: null, since, limit: mostEntries }),
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

/**
 * For each project, in the order asked, its calendar: its surveys and the last days of its matters, as far as the person sees them;
 * null for nothing at all.
 */
export async function readProjectCalendars(
  needs: Needs,
  principal: Principal,
  projectIds: readonly string[],
): Promise<readonly (string | null)[]> {
  const since = new Date(needs.now().getTime() - keptMs);
  const limit = mostEntries * projectIds.length;
  const [facts, surveys, tasks] = await Promise.all([
    needs.projects.findByIds(projectIds),
    needs.surveys.findForCalendar({ participant: null, regions: null, projectIds, since, limit }),
    needs.tasks.findOpenByProjects(projectIds),
  ]);
  const surveysOf = Map.groupBy(surveys, (survey) => survey.projectId);
  return projectIds.map((id, index) => {
    const of = facts[index] ?? null;
    const view = viewOf(principal, of);
    if (of === null || view === null || view.scope === 'STATUS') return null;
    const seen = (surveysOf.get(id) ?? []).filter((survey) => seesSurvey(principal, survey, of));
    const own = (tasks[index] ?? []).filter((task) => view.scope === 'WHOLE' || task.provider === view.provider);
    const entries = [...seen.flatMap((one) => surveyEntry(one) ?? []), ...lastDays(needs, own)];
    return needs.writeCalendar(`${of.name} 水电气暖信`, entries);
  });
}

function scopeOf(principal: Principal) {
  const { provider, regions } = reachOf(principal, jointWholeReaders);
  if (provider !== null) return { participant: surveyParticipantId('PROVIDER', provider), provider, regions: null };
  if (regions.length > 0) return { participant: null, provider: null, regions };
  const { agency } = reachOf(principal, surveyReaders);
  if (agency === null) throw new DomainError('FORBIDDEN', { accepted: ['PROVIDER', 'APPROVER', ...officialRoles] });
  return { participant: surveyParticipantId('AGENCY', agency.code), provider: null, regions: agency.regions };
}

function lastDays({ calendar, now }: Needs, tasks: readonly MatterTask[]) {
  const today = calendarDateOf(now());
  return tasks.flatMap((task) => lastDayEntry(task, matterClock(task, calendar, today).deadline) ?? []);
}
