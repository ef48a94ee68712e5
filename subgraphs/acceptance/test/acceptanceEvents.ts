import { acceptanceAdviceAnswered } from '@guanjia/schema/events/acceptance.adviceAnswered';
import { acceptanceAdviceAsked } from '@guanjia/schema/events/acceptance.adviceAsked';
import { acceptanceArchiveHandedOver } from '@guanjia/schema/events/acceptance.archiveHandedOver';
import { acceptanceArchiveHandoverReturned } from '@guanjia/schema/events/acceptance.archiveHandoverReturned';
import { acceptanceArchiveHandoverStarted } from '@guanjia/schema/events/acceptance.archiveHandoverStarted';
import { acceptanceArchivePrepared } from '@guanjia/schema/events/acceptance.archivePrepared';
import { acceptanceFindingPutRight } from '@guanjia/schema/events/acceptance.findingPutRight';
import { acceptanceJointAcceptanceNotRequired } from '@guanjia/schema/events/acceptance.jointAcceptanceNotRequired';
import { acceptanceJointAcceptancePassed } from '@guanjia/schema/events/acceptance.jointAcceptancePassed';
import { acceptanceJointAcceptanceSubmitted } from '@guanjia/schema/events/acceptance.jointAcceptanceSubmitted';
import { acceptanceJointAcceptanceWithdrawn } from '@guanjia/schema/events/acceptance.jointAcceptanceWithdrawn';
import { acceptanceJointVisitCalled } from '@guanjia/schema/events/acceptance.jointVisitCalled';
import { acceptanceJointVisitCancelled } from '@guanjia/schema/events/acceptance.jointVisitCancelled';
import { acceptanceJointVisitChanged } from '@guanjia/schema/events/acceptance.jointVisitChanged';
import { acceptanceJointVisitFindingsAdded } from '@guanjia/schema/events/acceptance.jointVisitFindingsAdded';
import { acceptanceJointVisitHeld } from '@guanjia/schema/events/acceptance.jointVisitHeld';
import { acceptanceOpinionGiven } from '@guanjia/schema/events/acceptance.opinionGiven';
import { acceptanceOpinionOverdue } from '@guanjia/schema/events/acceptance.opinionOverdue';
import { acceptancePreCheckRecorded } from '@guanjia/schema/events/acceptance.preCheckRecorded';
import { acceptanceRectificationRequested } from '@guanjia/schema/events/acceptance.rectificationRequested';
import { acceptanceRectificationSupplied } from '@guanjia/schema/events/acceptance.rectificationSupplied';

/** Everything this department may send, by type. */
export const acceptanceEvents = new Map(
  [
    acceptanceAdviceAnswered,
    acceptanceAdviceAsked,
    acceptanceArchiveHandedOver,
    acceptanceArchiveHandoverReturned,
    acceptanceArchiveHandoverStarted,
    acceptanceArchivePrepared,
    acceptanceFindingPutRight,
    acceptanceJointVisitCalled,
    acceptanceJointVisitCancelled,
    acceptanceJointVisitChanged,
    acceptanceJointVisitFindingsAdded,
    acceptanceJointVisitHeld,
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
