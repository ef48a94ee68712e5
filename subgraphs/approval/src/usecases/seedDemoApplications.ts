import type { Actor } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Application } from '../domain/application.ts';
import { type ApplicationChange, draftApplication, joinChanges, takeStep } from '../domain/applicationChange.ts';
import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import { checkDueOf } from '../domain/checkDueOf.ts';
import type { DemoApplication, ScriptedAction } from '../domain/demoProject.ts';
import { demoCommand } from '../domain/demoWays.ts';
import type { Project } from '../domain/project.ts';
import { nextReminder, requireToleranceDue } from '../domain/toleranceDue.ts';
import type { Needs } from './needs.ts';

type DemoNeeds = Pick<Needs, 'catalogue' | 'calendar' | 'commitmentTerms' | 'now'>;

const dayMs = 86_400_000;

/** A demo application as its script says, by the rules of the domain; `actorOf` says who takes a step. */
export function playDemoApplication(
  needs: DemoNeeds,
  scripted: DemoApplication,
  project: Project,
  actorOf: (action: ScriptedAction) => Actor,
): ApplicationChange {
  const item = needs.catalogue.require(scripted.itemCode);
  const ago = (days: number) => new Date(needs.now().getTime() - days * dayMs);
  const begun = ago((scripted.steps[0]?.daysAgo ?? 0) + 1);
  const drafted = draftApplication(project.id, item, { at: begun, by: project.registeredBy, onBehalfOf: null });
  return scripted.steps.reduce((change, { action, daysAgo }) => {
    const occasion = { at: ago(daysAgo), by: actorOf(action), onBehalfOf: null };
    const command = commandOf(needs, { action, scripted, application: change.after, project, at: occasion.at });
    return joinChanges(change, takeStep(change.after, command, { occasion, calendar: needs.calendar }));
  }, drafted);
}

interface Asked {
  readonly action: ScriptedAction;
  readonly scripted: DemoApplication;
  readonly application: Application;
  readonly project: Project;
  readonly at: Date;
}

function commandOf(
  { calendar, commitmentTerms: terms }: DemoNeeds,
  { action, scripted, application, project, at }: Asked,
): ApplicationCommand {
  const signed = { signedBy: project.contacts.responsible.name, statement: '演示：承诺按期补齐，并承担相应责任。' };
  switch (action) {
    case 'submit': {
      const codes = application.item.materials.map(({ code }) => code);
      return { action, materials: codes.filter((code) => !scripted.withheld.includes(code)) };
    }
    case 'commitTolerance': {
      const today = calendarDateOf(at);
      const wanted = { dueOn: null, workingDays: scripted.toleranceWorkingDays };
      const dueOn = requireToleranceDue(wanted, { today, calendar, terms });
      const nextReminderOn = nextReminder(dueOn, today, { calendar, terms });
      const { creditCode: ownerCreditCode } = project.ownerUnit;
      return { action, materials: scripted.withheld, dueOn, nextReminderOn, ownerCreditCode, ...signed };
    }
    case 'commitNotification':
      return { action, ...signed };
    case 'approveOnCommitment': {
      const { code } = application.item;
      const check = checkDueOf(application.item.notificationTerms, at, calendar);
      return { action, documentNo: `演示〔2026〕${code}-${application.id}`, check };
    }
    case 'accept':
    case 'startReview':
    case 'approve':
      return demoCommand(action, application, []);
  }
}
