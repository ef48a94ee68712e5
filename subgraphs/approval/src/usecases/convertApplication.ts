import { actorOf } from '@guanjia/kernel/actor';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import { addMonths } from '../domain/addMonths.ts';
import type { Application } from '../domain/application.ts';
import { takeStep } from '../domain/applicationChange.ts';
import { nextStatus } from '../domain/applicationMachine.ts';
import type { ApprovalEffect } from '../domain/approvalEffect.ts';
import { conversionObstacles, formalPrerequisites } from '../domain/conversionObstacles.ts';
import { requireEffect } from '../domain/requireEffect.ts';
import { requireStepRight } from '../domain/rights.ts';
import { conversionQuestion } from './askConversion.ts';
import { type ApplicationTarget, requireApplication } from './changeApplication.ts';
import type { Needs } from './needs.ts';
import { requireVersion } from './requireVersion.ts';

export interface Conversion extends ApplicationTarget {
  readonly effect: Exclude<ApprovalEffect, 'FORMAL'>;
  /** Null has one made. */
  readonly certificateNumber: string | null;
  /** Null is as the catalogue has it. */
  readonly validUntil: CalendarDate | null;
}

/**
 * Issues the formal document in place of a pre-approval (换发, A10) or of a simulated approval (A11): from then on the
 * application is a formal approval. @throws EFFECT_NOT_FITTING and everything of `conversionObstacles`
 */
export async function convertApplication(
  needs: Needs,
  principal: Principal,
  { applicationId, version, effect, certificateNumber, validUntil }: Conversion,
): Promise<Application> {
  const { application, project } = await requireApplication(needs, principal, applicationId);
  requireStepRight(principal, 'convert', { item: application.item, project });
  requireVersion(application, version);
  requireEffect(application, effect);
  nextStatus(application.status, 'convert', application.item.track);
  const question = await conversionQuestion(needs, application, project);
  const [obstacle] = conversionObstacles(question);
  if (obstacle) throw obstacle;
  const at = needs.now();
  const months = needs.catalogue.require(application.item.code).validMonths;
  const command = {
    action: 'convert',
    documentNo: certificateNumber,
    validUntil: validUntil ?? (months === null ? null : addMonths(calendarDateOf(at), months)),
    convertedFrom: effect,
  } as const;
  const occasion = { at, by: actorOf(principal), onBehalfOf: null };
  const change = takeStep(application, command, { occasion, calendar: needs.calendar });
  await needs.applications.save([{ ...change, counted: formalPrerequisites(question).counted }]);
  return change.after;
}
