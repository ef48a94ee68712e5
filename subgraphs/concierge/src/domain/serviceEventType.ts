/** What is announced of procedures and project teams; the payload of each is defined in schema/events. */
export type ServiceEventType =
  | 'procedureStepDone'
  | 'procedureStepUndone'
  | 'procedureStepOverdue'
  | 'procedureEnded'
  | 'projectTeamFormed'
  | 'projectTeamChanged'
  | 'projectTeamVacant'
  | 'projectTeamDissolved';
