import { conciergeAgreementEnded } from '@guanjia/schema/events/concierge.agreementEnded';
import { conciergeAgreementOffered } from '@guanjia/schema/events/concierge.agreementOffered';
import { conciergeAgreementSigned } from '@guanjia/schema/events/concierge.agreementSigned';
import { conciergeBackupTookOver } from '@guanjia/schema/events/concierge.backupTookOver';
import { conciergeCrewAssigned } from '@guanjia/schema/events/concierge.crewAssigned';
import { conciergeEnterprisePlanIssued } from '@guanjia/schema/events/concierge.enterprisePlanIssued';
import { conciergeLaterProjectLinked } from '@guanjia/schema/events/concierge.laterProjectLinked';
import { conciergeLectureCancelled } from '@guanjia/schema/events/concierge.lectureCancelled';
import { conciergeLectureHeld } from '@guanjia/schema/events/concierge.lectureHeld';
import { conciergeLecturePlanned } from '@guanjia/schema/events/concierge.lecturePlanned';
import { conciergeMeetingCalled } from '@guanjia/schema/events/concierge.meetingCalled';
import { conciergeMeetingCancelled } from '@guanjia/schema/events/concierge.meetingCancelled';
import { conciergeMeetingChanged } from '@guanjia/schema/events/concierge.meetingChanged';
import { conciergeMeetingHeld } from '@guanjia/schema/events/concierge.meetingHeld';
import { conciergeMeetingMinuted } from '@guanjia/schema/events/concierge.meetingMinuted';
import { conciergeProblemAnswered } from '@guanjia/schema/events/concierge.problemAnswered';
import { conciergeProblemAnswerPassedDown } from '@guanjia/schema/events/concierge.problemAnswerPassedDown';
import { conciergeProblemClosed } from '@guanjia/schema/events/concierge.problemClosed';
import { conciergeProblemEscalated } from '@guanjia/schema/events/concierge.problemEscalated';
import { conciergeProblemGivenBack } from '@guanjia/schema/events/concierge.problemGivenBack';
import { conciergeProblemGrouped } from '@guanjia/schema/events/concierge.problemGrouped';
import { conciergeProblemHolderMissing } from '@guanjia/schema/events/concierge.problemHolderMissing';
import { conciergeProblemHolderNamed } from '@guanjia/schema/events/concierge.problemHolderNamed';
import { conciergeProblemOpinionIssued } from '@guanjia/schema/events/concierge.problemOpinionIssued';
import { conciergeProblemOverdue } from '@guanjia/schema/events/concierge.problemOverdue';
import { conciergeProblemReopened } from '@guanjia/schema/events/concierge.problemReopened';
import { conciergeProblemReported } from '@guanjia/schema/events/concierge.problemReported';
import { conciergeProblemSolved } from '@guanjia/schema/events/concierge.problemSolved';
import { conciergeProblemUngrouped } from '@guanjia/schema/events/concierge.problemUngrouped';
import { conciergeProcedureEnded } from '@guanjia/schema/events/concierge.procedureEnded';
import { conciergeProcedureStepDone } from '@guanjia/schema/events/concierge.procedureStepDone';
import { conciergeProcedureStepOverdue } from '@guanjia/schema/events/concierge.procedureStepOverdue';
import { conciergeProcedureStepUndone } from '@guanjia/schema/events/concierge.procedureStepUndone';
import { conciergeProjectEvaluated } from '@guanjia/schema/events/concierge.projectEvaluated';
import { conciergeProjectFinished } from '@guanjia/schema/events/concierge.projectFinished';
import { conciergeProjectRouted } from '@guanjia/schema/events/concierge.projectRouted';
import { conciergeProjectTeamChanged } from '@guanjia/schema/events/concierge.projectTeamChanged';
import { conciergeProjectTeamDissolved } from '@guanjia/schema/events/concierge.projectTeamDissolved';
import { conciergeProjectTeamFormed } from '@guanjia/schema/events/concierge.projectTeamFormed';
import { conciergeProjectTeamVacant } from '@guanjia/schema/events/concierge.projectTeamVacant';
import { conciergeResolutionCancelled } from '@guanjia/schema/events/concierge.resolutionCancelled';
import { conciergeResolutionDone } from '@guanjia/schema/events/concierge.resolutionDone';
import { conciergeResolutionOverdue } from '@guanjia/schema/events/concierge.resolutionOverdue';
import { conciergeRouteTransferred } from '@guanjia/schema/events/concierge.routeTransferred';
import { conciergeServiceFileCameBack } from '@guanjia/schema/events/concierge.serviceFileCameBack';
import { conciergeServiceFileClosed } from '@guanjia/schema/events/concierge.serviceFileClosed';
import { conciergeServiceFileHandedOver } from '@guanjia/schema/events/concierge.serviceFileHandedOver';
import { conciergeServiceFileReopened } from '@guanjia/schema/events/concierge.serviceFileReopened';
import { conciergeServiceFileSent } from '@guanjia/schema/events/concierge.serviceFileSent';
import { conciergeServiceReportAccepted } from '@guanjia/schema/events/concierge.serviceReportAccepted';
import { conciergeServiceReportHandedIn } from '@guanjia/schema/events/concierge.serviceReportHandedIn';
import { conciergeServiceReportMissing } from '@guanjia/schema/events/concierge.serviceReportMissing';
import { conciergeServiceReportReturned } from '@guanjia/schema/events/concierge.serviceReportReturned';
import { conciergeServiceRequested } from '@guanjia/schema/events/concierge.serviceRequested';
import { conciergeServiceVisitOverdue } from '@guanjia/schema/events/concierge.serviceVisitOverdue';
import { conciergeServiceVisitorNamed } from '@guanjia/schema/events/concierge.serviceVisitorNamed';
import { conciergeServiceVisitRecorded } from '@guanjia/schema/events/concierge.serviceVisitRecorded';
import { conciergeSolutionPublished } from '@guanjia/schema/events/concierge.solutionPublished';
import { conciergeSolutionRevised } from '@guanjia/schema/events/concierge.solutionRevised';
import { conciergeSolutionWithdrawn } from '@guanjia/schema/events/concierge.solutionWithdrawn';
import { conciergeStewardAssigned } from '@guanjia/schema/events/concierge.stewardAssigned';
import { conciergeStewardMissing } from '@guanjia/schema/events/concierge.stewardMissing';
import { conciergeStewardReturned } from '@guanjia/schema/events/concierge.stewardReturned';
import { conciergeThroughTrainArrived } from '@guanjia/schema/events/concierge.throughTrainArrived';
import { conciergeThroughTrainBooked } from '@guanjia/schema/events/concierge.throughTrainBooked';
import { conciergeThroughTrainCancelled } from '@guanjia/schema/events/concierge.throughTrainCancelled';
import { conciergeThroughTrainConfirmed } from '@guanjia/schema/events/concierge.throughTrainConfirmed';
import { conciergeThroughTrainDeparted } from '@guanjia/schema/events/concierge.throughTrainDeparted';
import { conciergeThroughTrainDone } from '@guanjia/schema/events/concierge.throughTrainDone';
import { conciergeThroughTrainMissed } from '@guanjia/schema/events/concierge.throughTrainMissed';
import { conciergeThroughTrainMoved } from '@guanjia/schema/events/concierge.throughTrainMoved';
import { conciergeThroughTrainRecorded } from '@guanjia/schema/events/concierge.throughTrainRecorded';
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
  conciergeEnterprisePlanIssued,
  conciergeMeetingCalled,
  conciergeMeetingCancelled,
  conciergeMeetingChanged,
  conciergeMeetingHeld,
  conciergeMeetingMinuted,
  conciergeProblemAnswerPassedDown,
  conciergeProblemEscalated,
  conciergeProblemGivenBack,
  conciergeProblemGrouped,
  conciergeProblemHolderMissing,
  conciergeProblemHolderNamed,
  conciergeProblemOpinionIssued,
  conciergeProblemUngrouped,
  conciergeResolutionCancelled,
  conciergeResolutionDone,
  conciergeResolutionOverdue,
  conciergeSolutionPublished,
  conciergeSolutionRevised,
  conciergeSolutionWithdrawn,
  conciergeCrewAssigned,
  conciergeProjectRouted,
  conciergeRouteTransferred,
  conciergeServiceReportAccepted,
  conciergeServiceReportHandedIn,
  conciergeServiceReportMissing,
  conciergeServiceReportReturned,
  conciergeLectureCancelled,
  conciergeLectureHeld,
  conciergeLecturePlanned,
  conciergeProcedureEnded,
  conciergeProcedureStepDone,
  conciergeProcedureStepOverdue,
  conciergeProcedureStepUndone,
  conciergeProjectTeamChanged,
  conciergeProjectTeamDissolved,
  conciergeProjectTeamFormed,
  conciergeProjectTeamVacant,
  conciergeLaterProjectLinked,
  conciergeProjectEvaluated,
  conciergeProjectFinished,
  conciergeServiceFileCameBack,
  conciergeServiceFileClosed,
  conciergeServiceFileHandedOver,
  conciergeServiceFileReopened,
  conciergeServiceFileSent,
  conciergeServiceVisitOverdue,
  conciergeServiceVisitRecorded,
  conciergeServiceVisitorNamed,
  conciergeThroughTrainBooked,
  conciergeThroughTrainMoved,
  conciergeThroughTrainConfirmed,
  conciergeThroughTrainDeparted,
  conciergeThroughTrainArrived,
  conciergeThroughTrainDone,
  conciergeThroughTrainCancelled,
  conciergeThroughTrainMissed,
  conciergeThroughTrainRecorded,
];

/** The payload of each event this department has promised. */
export const conciergeEvents: ReadonlyMap<string, z.ZodType> = new Map(
  definitions.map(({ type, data }) => [type, data]),
);
