/** Events of the ladder, of 面上 matters and of solutions; the payload of each is defined in schema/events. */
export type LadderEventType =
  | 'problemEscalated'
  | 'problemOpinionIssued'
  | 'problemAnswerPassedDown'
  | 'problemGivenBack'
  | 'problemHolderMissing'
  | 'problemHolderNamed'
  | 'problemGrouped'
  | 'problemUngrouped'
  | 'enterprisePlanIssued'
  | 'solutionPublished'
  | 'solutionRevised'
  | 'solutionWithdrawn';
