import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { DemoMatter, DemoMeeting, DemoSolution } from './demoForum.ts';
import { callMeeting } from './domain/callMeeting.ts';
import type { Changes } from './domain/changes.ts';
import { holdMeeting } from './domain/holdMeeting.ts';
import { joinMatter } from './domain/joinMatter.ts';
import { keepMinutes, type NewResolution } from './domain/keepMinutes.ts';
import type { Meeting, Party } from './domain/meeting.ts';
import type { LadderRules } from './domain/moveProblem.ts';
import type { Occasion } from './domain/occasion.ts';
import { openMatter } from './domain/openMatter.ts';
import type { Person } from './domain/person.ts';
import type { PolicyMatter } from './domain/policyMatter.ts';
import type { Problem } from './domain/problem.ts';
import { type ProblemLevel, problemLevels } from './domain/problemLevels.ts';
import { publishSolution } from './domain/publishSolution.ts';

/** Matters, meetings and solutions on the demo's stage. A problem that is not played is left out of them. */
export interface ForumStage {
  openMatter(occasion: Occasion, matter: DemoMatter): void;
  joinMatter(occasion: Occasion, matterId: string, member: DemoMatter['members'][number]): void;
  callMeeting(occasion: Occasion, meeting: DemoMeeting, startsAt: Date): void;
  holdMeeting(occasion: Occasion, meeting: DemoMeeting): void;
  keepMinutes(occasion: Occasion, meeting: DemoMeeting): void;
  publishSolution(occasion: Occasion, solution: DemoSolution): void;
}

/** What is on the stage already. */
export interface StageInHand {
  readonly problems: ReadonlyMap<string, Problem>;
  readonly matters: ReadonlyMap<string, PolicyMatter>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly projects: ReadonlyMap<string, ProjectFacts>;
  readonly people: ReadonlyMap<string, Person>;
  readonly rules: LadderRules;
  readonly holderAt: (problem: Problem, level: ProblemLevel, at: Date) => string | null;
  readonly keep: (decided: Partial<Changes>) => void;
}

/** The same decisions as the use cases take, on records in hand. */
export function createForumStage(stage: StageInHand): ForumStage {
  const { problems, matters, meetings, projects, people, rules, holderAt, keep } = stage;
  const holderBelow = (problem: Problem, at: Date): string | null => {
    const { below } = problemLevels[problem.place.level];
    return below === null ? null : holderAt(problem, below, at);
  };
  return {
    openMatter(occasion, { id, regionCode, title, question }) {
      keep(openMatter(occasion, { id, regionCode, title, question }));
    },
    joinMatter(occasion, matterId, { problemId, reason }) {
      const problem = problems.get(problemId);
      const facts = projects.get(problem?.projectId ?? '');
      const matter = matters.get(matterId);
      if (problem === undefined || facts === undefined || matter === undefined) return;
      const joining = { problem, matter, facts, reason, holderBelow: holderBelow(problem, occasion.at) };
      keep(joinMatter(occasion, rules, joining));
    },
    callMeeting(occasion, { id, kind, title, regionCode, place, hours, participants, agenda }, startsAt) {
      const endsAt = new Date(startsAt.getTime() + hours * 3_600_000);
      const items = agenda.map((item) => {
        const problem = problems.get(item.problemId ?? '');
        return {
          title: item.title,
          problemId: problem?.id ?? null,
          projectId: problem?.projectId ?? null,
          itemCodes: [],
        };
      });
      const parties = participants.map(partyOf);
      keep(callMeeting(occasion, { id, kind, title, regionCode, place, startsAt, endsAt, parties, agenda: items }));
    },
    holdMeeting(occasion, { id, held }) {
      const meeting = meetings.get(id);
      if (meeting === undefined || held === undefined) return;
      const presences = meeting.participants.map(({ id: participantId }, index) => ({
        participantId,
        present: !held.absent.includes(index),
        attendedBy: null,
      }));
      keep(holdMeeting(occasion, meeting, presences));
    },
    keepMinutes(occasion, { id, minutes }) {
      const meeting = meetings.get(id);
      if (meeting === undefined || minutes === undefined) return;
      const resolutions = minutes.resolutions.map(
        ({ item, owner, text, dueWorkingDays, answersProblem }): NewResolution => {
          const agendaItem = meeting.agenda[item];
          const problem = answersProblem ? problems.get(agendaItem?.problemId ?? '') : undefined;
          const answers = problem === undefined ? null : { problem, holderBelow: holderBelow(problem, occasion.at) };
          return { itemId: agendaItem?.id ?? null, text, owner: partyOf(owner), dueWorkingDays, answers };
        },
      );
      keep(keepMinutes(occasion, rules, meeting, { minutes: minutes.text, resolutions }).changes);
    },
    publishSolution(occasion, { problemId, daysAgo: _daysAgo, actorId, ...text }) {
      const problem = problems.get(problemId);
      const concealed = projects.get(problem?.projectId ?? '');
      if (problem === undefined || concealed === undefined) return;
      const actor = { subject: `demo.${actorId}`, name: people.get(actorId)?.name ?? occasion.actor.name };
      keep(publishSolution({ ...occasion, actor }, { problem, concealed }, text));
    },
  };
}

function partyOf(party: DemoMeeting['participants'][number]): Party {
  return 'agency' in party ? { kind: 'AGENCY', agency: party.agency } : { kind: 'PERSON', personId: party.personId };
}
