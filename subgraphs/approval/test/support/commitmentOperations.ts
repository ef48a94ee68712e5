/** The documents about commitments that the tests send. */
const application = `{
  id version status allowedActions light
  toleranceCommitment { status materials dueOn nextReminderOn signedBy statement endedAt }
  notificationCommitment { status checkDueOn finding checkedByName }
  decision { reason documentNo }
}`;

export const signTolerance = `mutation ($id: ID!, $materials: [String!]!, $dueOn: Date, $workingDays: Int, $signedBy: String! = "法定代表人甲", $statement: String! = "承诺按期补齐全部容缺材料，逾期愿承担相应后果。") {
  signToleranceCommitment(applicationId: $id, materials: $materials, dueOn: $dueOn, workingDays: $workingDays, signedBy: $signedBy, statement: $statement) ${application}
}`;
export const supplyTolerated = `mutation ($id: ID!, $materials: [String!]!) {
  supplyToleratedMaterials(applicationId: $id, materials: $materials) ${application}
}`;
export const clearBar = `mutation ($code: String!, $reason: String! = "已完成信用修复") {
  clearToleranceBar(ownerCreditCode: $code, reason: $reason) { id ownerCreditCode clearedAt clearedByName clearReason }
}`;
export const signNotification = `mutation ($id: ID!, $signedBy: String! = "法定代表人甲", $statement: String! = "已知悉并承诺符合告知的条件。") {
  signNotificationCommitment(applicationId: $id, signedBy: $signedBy, statement: $statement) ${application}
}`;
export const approveOnCommitment = `mutation ($id: ID!, $number: String) {
  approveOnCommitment(applicationId: $id, documentNo: $number) ${application}
}`;
export const recordCheck = `mutation ($id: ID!, $outcome: CommitmentCheckOutcome!, $finding: String! = "现场核查") {
  recordCommitmentCheck(applicationId: $id, outcome: $outcome, finding: $finding) ${application}
}`;
export const readCommitments = `query ($id: ID!) { application(id: $id) ${application} }`;
