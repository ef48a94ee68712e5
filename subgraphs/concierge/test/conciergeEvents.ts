import { conciergeAgreementEnded } from '@guanjia/schema/events/concierge.agreementEnded';
import { conciergeAgreementOffered } from '@guanjia/schema/events/concierge.agreementOffered';
import { conciergeAgreementSigned } from '@guanjia/schema/events/concierge.agreementSigned';
import { conciergeBackupTookOver } from '@guanjia/schema/events/concierge.backupTookOver';
import { conciergeProblemAnswered } from '@guanjia/schema/events/concierge.problemAnswered';
import { conciergeProblemClosed } from '@guanjia/schema/events/concierge.problemClosed';
import { conciergeProblemOverdue } from '@guanjia/schema/events/concierge.problemOverdue';
import { conciergeProblemReopened } from '@guanjia/schema/events/concierge.problemReopened';
import { conciergeProblemReported } from '@guanjia/schema/events/concierge.problemReported';
import { conciergeProblemSolved } from '@guanjia/schema/events/concierge.problemSolved';
import { conciergeServiceRequested } from '@guanjia/schema/events/concierge.serviceRequested';
import { conciergeStewardAssigned } from '@guanjia/schema/events/concierge.stewardAssigned';
import { conciergeStewardMissing } from '@guanjia/schema/events/concierge.stewardMissing';
import { conciergeStewardReturned } from '@guanjia/schema/events/concierge.stewardReturned';
import type { z } from 'zod';

const definitions = [
  conciergeAgreementEnded,
  conciergeAgreementOffered,
  conciergeAgreementSigned,
  conciergeServiceRequested,
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
];

/** The payload of each event this department has promised. */
export const conciergeEvents: ReadonlyMap<string, z.ZodType> = new Map(
  definitions.map(({ type, data }) => [type, data]),
);
