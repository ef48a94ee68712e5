import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DemoStage } from './demoStage.ts';
import { appointContact } from './domain/appointContact.ts';
import { appointLiaison } from './domain/appointLiaison.ts';
import { assignCrew } from './domain/assignCrew.ts';
import type { ContactPost } from './domain/contactPost.ts';
import { runningTerms } from './domain/dutyTerm.ts';
import { formTeam } from './domain/formTeam.ts';
import { handOverContact } from './domain/handOverContact.ts';
import type { LiaisonArea } from './domain/liaisonArea.ts';
import type { Occasion } from './domain/occasion.ts';
import { planRouting } from './domain/planRouting.ts';
import { planTraining } from './domain/planTraining.ts';
import { recordTraining } from './domain/recordTraining.ts';
import type { ProjectRouting, RoutingRules } from './domain/routing.ts';
import type { Team } from './domain/team.ts';
import { teamFaults } from './domain/teamFault.ts';
import type { TeamRules } from './domain/teamRules.ts';
import type { TrainingPlan } from './domain/trainingPlan.ts';
import { transferRoute } from './domain/transferRoute.ts';
import { plainWays } from './domain/transferWays.ts';
import type { StaffingScript } from './staffingScript.ts';

/** One thing that somebody of the demo has done. */
export interface StaffingAct {
  readonly daysAgo: number;
  readonly perform: (stage: DemoStage, occasion: Occasion) => void;
}

const dayMs = 86_400_000;

/** All that the demo's people have done about teams, appointments, trainings and routings, by the department's own rules. */
export function staffingActs(
  script: StaffingScript,
  {
    now,
    teamRules,
    routingRules,
  }: { readonly now: Date; readonly teamRules: TeamRules; readonly routingRules: RoutingRules },
): StaffingAct[] {
  const teams = new Map<string, Team>();
  const areas = new Map<string, LiaisonArea>();
  const posts = new Map<string, ContactPost>();
  const routings = new Map<string, ProjectRouting>();
  return [
    ...script.teams.map(({ members, daysAgo, ...team }) =>
      act(daysAgo, (stage, occasion) => {
        const seats = members.map(({ post, personId }) => ({ post, person: stage.personOf(personId) }));
        const formed = formTeam(occasion, { ...team, seats });
        teams.set(team.id, formed.team);
        return formed;
      }),
    ),
    ...script.liaisons.map(({ regionCode, personId, daysAgo }) =>
      act(daysAgo, (stage, occasion) => {
        const kept = areas.get(regionCode) ?? { id: occasion.nextId(), regionCode, terms: [], version: 0 };
        const appointed = appointLiaison(occasion, kept, stage.personOf(personId), teamRules);
        areas.set(regionCode, appointed.area);
        return appointed;
      }),
    ),
    ...script.contacts.map(({ personId, daysAgo, ...asked }) =>
      act(daysAgo, (stage, occasion) => {
        const appointed = appointContact(occasion, asked, stage.personOf(personId));
        posts.set(asked.id, appointed.post);
        return appointed;
      }),
    ),
    ...script.handovers.map(({ postId, personId, reason, daysAgo }) =>
      act(daysAgo, (stage, occasion) => {
        const kept = required(posts.get(postId), postId);
        const holder = stage.personOf(runningTerms(kept.terms)[0]?.personId ?? '');
        const handed = handOverContact(occasion, kept, { holder, successor: stage.personOf(personId), reason });
        posts.set(postId, handed.post);
        return handed;
      }),
    ),
    ...script.trainings.flatMap((training) => trainingActs(training, now)),
    ...script.crews.map(({ projectId, crewId, daysAgo }) =>
      act(daysAgo, (stage, occasion) => {
        const crew = required(teams.get(crewId), crewId);
        const people = new Map(crew.terms.map(({ personId }) => [personId, stage.personOf(personId)]));
        const faults = teamFaults(crew, people, calendarDateOf(occasion.at));
        return assignCrew(occasion, {
          projectId,
          projectName: stage.factsOf(projectId).name,
          crew,
          faults,
          present: null,
        });
      }),
    ),
    ...script.routings.map(({ projectId, firstAgencyId, items, daysAgo }) =>
      act(daysAgo, (stage, occasion) => {
        const { name, kind } = stage.factsOf(projectId);
        const first = stage.unitById(firstAgencyId);
        const actorOf = (personId: string) => {
          const person = stage.personOf(personId);
          return { personId, name: person.name, unitId: person.unitId };
        };
        const planned = planRouting(
          occasion,
          { projectId, name, lastVersion: 0 },
          {
            firstAgency: { unitId: first.id, name: first.name, tier: first.tier, regionCode: first.regionCode },
            projectKind: kind,
            items,
            fewShare: routingRules.fewShare,
            liaisons: [...areas.values()].flatMap(({ regionCode, terms }) =>
              runningTerms(terms).map(({ personId }) => ({ ...actorOf(personId), regionCode })),
            ),
            contacts: [...posts.values()].flatMap(({ regionCode, subject, terms }) =>
              runningTerms(terms).map(({ personId }) => ({ ...actorOf(personId), regionCode, subject })),
            ),
          },
        );
        routings.set(projectId, planned.routing);
        return planned;
      }),
    ),
    ...script.transfers.map(({ projectId, branch, note, daysAgo }) =>
      act(daysAgo, (stage, occasion) => {
        const routing = required(routings.get(projectId), projectId);
        const route = required(
          routing.routes.find((one) => one.branch === branch),
          projectId,
        );
        const ways = route.person === null ? null : plainWays(route.person.unitId);
        const asked = { channel: null, recipient: null, note, materials: [] };
        const setting = { facts: stage.factsOf(projectId), ways, receiptWorkingDays: routingRules.receiptWorkingDays };
        return transferRoute(occasion, { routing, route }, asked, setting);
      }),
    ),
  ];
}

function trainingActs(training: StaffingScript['trainings'][number], now: Date): StaffingAct[] {
  const { planDaysAgo, firstDaysAgo, lastDaysAgo, roles, results, heldById, ...asked } = training;
  const day = (ago: number) => calendarDateOf(new Date(now.getTime() - ago * dayMs));
  let plan: TrainingPlan | undefined;
  const planned = act(planDaysAgo, (stage, occasion) => {
    const days = { firstDay: day(firstDaysAgo), lastDay: day(lastDaysAgo) };
    const audience = { roles, tiers: [], unitIds: [] };
    const made = planTraining(occasion, { ...asked, ...days, audience }, stage.unitById(heldById));
    plan = made.plan;
    return made;
  });
  const recorded = act(Math.max(0, lastDaysAgo), (stage, occasion) => {
    const participants = results.map(({ personId, result }) => {
      const person = stage.personOf(personId);
      return { person, unit: stage.unitById(person.unitId), result, note: null };
    });
    return recordTraining(occasion, required(plan, asked.id), {
      trainedOn: null,
      participants,
      recordedIds: new Set(),
    });
  });
  return results.length === 0 ? [planned] : [planned, recorded];
}

function act(
  daysAgo: number,
  decide: (stage: DemoStage, occasion: Occasion) => Parameters<DemoStage['keep']>[0],
): StaffingAct {
  return { daysAgo, perform: (stage, occasion) => stage.keep(decide(stage, occasion)) };
}

function required<Value>(value: Value | undefined, id: string): Value {
  if (value !== undefined) return value;
  throw new TypeError(`the demo script names what is not there: ${id}`);
}
