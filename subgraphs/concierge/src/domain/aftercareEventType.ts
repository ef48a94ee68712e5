/** Events of what follows a finished project; the payload of each is defined in schema/events. */
export type AftercareEventType =
  | 'projectFinished'
  | 'serviceVisitorNamed'
  | 'serviceVisitRecorded'
  | 'serviceVisitOverdue'
  | 'projectEvaluated'
  | 'laterProjectLinked'
  | 'serviceFileClosed'
  | 'serviceFileReopened'
  | 'serviceFileSent'
  | 'serviceFileHandedOver'
  | 'serviceFileCameBack';
