import { acceptanceJointAcceptanceNotRequired } from '@guanjia/schema/events/acceptance.jointAcceptanceNotRequired';
import { acceptanceJointAcceptancePassed } from '@guanjia/schema/events/acceptance.jointAcceptancePassed';
import { acceptanceJointAcceptanceSubmitted } from '@guanjia/schema/events/acceptance.jointAcceptanceSubmitted';
import { acceptanceJointAcceptanceWithdrawn } from '@guanjia/schema/events/acceptance.jointAcceptanceWithdrawn';
import { acceptanceOpinionGiven } from '@guanjia/schema/events/acceptance.opinionGiven';
import { acceptanceOpinionOverdue } from '@guanjia/schema/events/acceptance.opinionOverdue';
import { acceptancePreCheckRecorded } from '@guanjia/schema/events/acceptance.preCheckRecorded';
import { acceptanceRectificationRequested } from '@guanjia/schema/events/acceptance.rectificationRequested';
import { acceptanceRectificationSupplied } from '@guanjia/schema/events/acceptance.rectificationSupplied';

/** Everything this department may send, by type. */
export const acceptanceEvents = new Map(
  [
    acceptanceJointAcceptanceNotRequired,
    acceptanceJointAcceptancePassed,
    acceptanceJointAcceptanceSubmitted,
    acceptanceJointAcceptanceWithdrawn,
    acceptanceOpinionGiven,
    acceptanceOpinionOverdue,
    acceptancePreCheckRecorded,
    acceptanceRectificationRequested,
    acceptanceRectificationSupplied,
  ].map(({ type, data }) => [type as string, data]),
);
