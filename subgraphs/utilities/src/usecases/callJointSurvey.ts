import { type AgencyCode, agencies, isAgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId, newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { answerDeadline, checkSurveySlots } from '../domain/checkSurveySlots.ts';
import {
  type JointSurvey,
  type SurveyParticipant,
  type SurveyParticipantKind,
  type SurveySlot,
  surveyParticipantId,
} from '../domain/jointSurvey.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import { requireText } from '../domain/requireText.ts';
import { surveyEvent } from '../domain/surveyEvents.ts';
import type { UtilityProvider } from '../domain/utilityMatter.ts';
import { requireCaller } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

/** What a survey is called for, and with whom. */
export interface SurveyCall {
  readonly projectId: string;
  /** Matters under way, of one or more applications of the project. */
  readonly matterIds: readonly string[];
  readonly place: string;
  readonly slots: readonly SurveySlot[];
  readonly answerWithinWorkingDays: number;
  /** Departments that come besides the providers of the matters. */
  readonly agencies: readonly string[];
  /** Providers that come without a matter of their own. */
  readonly providers: readonly string[];
  readonly throughTrainBookingId: string | null;
}

type Needs = Pick<UtilityNeeds, 'surveys' | 'tasks' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

const mostMatters = 50;

/** Calls one visit for several matters and departments (U5). @throws SURVEY_MATTER_NOT_READY, SURVEY_MATTER_TAKEN, BAD_INPUT */
export async function callJointSurvey(needs: Needs, principal: Principal, call: SurveyCall): Promise<JointSurvey> {
  const facts = await requireProject(needs, principal, call.projectId);
  const by = requireCaller(principal, facts);
  const at = needs.now();
  requireText(call.place, 'place');
  const { throughTrainBookingId } = call;
  requireBooking(throughTrainBookingId);
  const answerBy = answerDeadline(needs.calendar, calendarDateOf(at), call.answerWithinWorkingDays);
  const slots = checkSurveySlots(call.slots, { now: at, answerBy });
  const tasks = await requireReadyMatters(needs, call);
  const participants = participantsOf(needs, call, tasks);
  const detail = {
    place: call.place,
    participants: participants.map(({ id, taskIds }) => ({ id, taskIds })),
    slots,
    answerBy,
    throughTrainBookingId,
  };
  const survey: JointSurvey = {
    id: newId(),
    projectId: facts.projectId,
    regionCode: facts.regionCode,
    place: call.place,
    status: 'CALLED',
    slots,
    answerBy,
    chosen: null,
    participants,
    throughTrainBookingId,
    record: null,
    remindedAt: null,
    steps: [{ at, by, to: 'CALLED', action: 'call', detail }],
    version: 0,
  };
  return needs.surveys.save({ survey, messages: [surveyEvent(survey)], matters: [] });
}

/** A booking is somebody else's: of its id only the shape is known here. @throws BAD_INPUT */
export function requireBooking(id: string | null): void {
  if (id === null || isId(id)) return;
  throw new DomainError('BAD_INPUT', {
    field: 'throughTrainBookingId',
    value: id.slice(0, 100),
    accepted: 'the id of a booking',
  });
}

async function requireProject({ projects }: Needs, principal: Principal, projectId: string): Promise<ProjectFacts> {
  const [facts] = await projects.findByIds([projectId]);
  if (facts && viewOf(principal, facts) !== null) return facts;
  throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}

async function requireReadyMatters(
  { tasks }: Needs,
  { matterIds, projectId }: SurveyCall,
): Promise<readonly MatterTask[]> {
  const field = 'matterIds';
  if (matterIds.length === 0 || matterIds.length > mostMatters) {
    throw new DomainError('BAD_INPUT', { field, value: matterIds.length, accepted: `1 to ${mostMatters} matters` });
  }
  const twice = matterIds.find((id, index) => matterIds.indexOf(id) !== index);
  if (twice !== undefined) throw new DomainError('BAD_INPUT', { field, value: twice, accepted: 'each matter once' });
  const found = await tasks.findByIds(matterIds);
  const ready = found.flatMap((task) => (task?.projectId === projectId && task.status === 'ACCEPTED' ? [task] : []));
  const unready = matterIds.filter((id) => !ready.some((task) => task.id === id));
  if (unready.length > 0)
    throw new DomainError('SURVEY_MATTER_NOT_READY', { field, value: unready, accepted: 'ACCEPTED' });
  return ready;
}

function participantsOf(
  { catalogue }: Needs,
  call: SurveyCall,
  tasks: readonly MatterTask[],
): readonly SurveyParticipant[] {
  const byProvider = Map.groupBy(tasks, (task) => task.provider);
  const invited = call.providers.map((id, index) => requireProvider(catalogue.provider(id), { id, index }));
  const withMatters = [...byProvider].map(([code, own]) => {
    const name = catalogue.provider(code)?.name ?? { en: code, zh: code };
    return participant('PROVIDER', { code, name, taskIds: own.map(({ id }) => id) });
  });
  const guests = invited
    .filter(({ id }) => !byProvider.has(id))
    .map(({ id, name }) => participant('PROVIDER', { code: id, name, taskIds: [] }));
  const departments = call.agencies.map((code, index) =>
    participant('AGENCY', { code, name: agencies[requireAgency(code, index)], taskIds: [] }),
  );
  const all = [...withMatters, ...guests, ...departments];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function requireProvider(
  provider: UtilityProvider | null,
  { id, index }: { id: string; index: number },
): UtilityProvider {
  if (provider !== null) return provider;
  throw new DomainError('PROVIDER_NOT_FOUND', { field: `providers.${index}`, value: id });
}

function requireAgency(code: string, index: number): AgencyCode {
  if (isAgencyCode(code)) return code;
  throw new DomainError('BAD_INPUT', {
    field: `agencies.${index}`,
    value: code.slice(0, 100),
    accepted: Object.keys(agencies),
  });
}

function participant(
  kind: SurveyParticipantKind,
  { code, name, taskIds }: Pick<SurveyParticipant, 'code' | 'name' | 'taskIds'>,
): SurveyParticipant {
  const said = { answer: null, came: null, signature: null, notSigned: null };
  return { id: surveyParticipantId(kind, code), kind, code, name, taskIds, ...said };
}
