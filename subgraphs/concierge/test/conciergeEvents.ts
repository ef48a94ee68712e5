import { conciergeBackupTookOver } from '@guanjia/schema/events/concierge.backupTookOver';
import { conciergeCrewAssigned } from '@guanjia/schema/events/concierge.crewAssigned';
import { conciergeProblemAnswered } from '@guanjia/schema/events/concierge.problemAnswered';
import { conciergeProblemClosed } from '@guanjia/schema/events/concierge.problemClosed';
import { conciergeProblemOverdue } from '@guanjia/schema/events/concierge.problemOverdue';
import { conciergeProblemReopened } from '@guanjia/schema/events/concierge.problemReopened';
import { conciergeProblemReported } from '@guanjia/schema/events/concierge.problemReported';
import { conciergeProblemSolved } from '@guanjia/schema/events/concierge.problemSolved';
import { conciergeProjectRouted } from '@guanjia/schema/events/concierge.projectRouted';
import { conciergeRouteTransferred } from '@guanjia/schema/events/concierge.routeTransferred';
import { conciergeStewardAssigned } from '@guanjia/schema/events/concierge.stewardAssigned';
import { conciergeStewardMissing } from '@guanjia/schema/events/concierge.stewardMissing';
import { conciergeStewardReturned } from '@guanjia/schema/events/concierge.stewardReturned';
import type { z } from 'zod';

const definitions = [
  conciergeBackupTookOver,
  conciergeProblemAnswered,
  conciergeProblemClosed,
  conciergeProblemOverdue,
  conciergeProblemReopened,
  conciergeProblemReported,
  conciergeProblemSolved,
  conciergeStewardAssigned,
  conciergeStewardMissing,
  conciergeStewardReturned,
  conciergeCrewAssigned,
  conciergeProjectRouted,
  conciergeRouteTransferred,
];

/** The payload of each event this department has promised. */
export const conciergeEvents: ReadonlyMap<string, z.ZodType> = new Map(
  definitions.map(({ type, data }) => [type, data]),
);
