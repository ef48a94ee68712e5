/** The documents that the tests send. */
const application = `{
  id version status itemCode allowedActions light
  clock { purpose promisedWorkingDays countedWorkingDays remainingWorkingDays deadline provisional running }
}`;

export const registerProject = `mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { id version code stage landStatus } }`;
export const draft = `mutation ($projectId: ID!, $itemCode: String!) {
  draftApplication(projectId: $projectId, itemCode: $itemCode) ${application}
}`;
export const submit = `mutation ($id: ID!, $materials: [String!]!, $version: Int) {
  submitApplication(applicationId: $id, materials: $materials, expectedVersion: $version) ${application}
}`;
export const requestCorrection = `mutation ($id: ID!, $missing: [MissingMaterialInput!]!) {
  requestCorrection(applicationId: $id, missing: $missing) ${application}
}`;
export const supplyCorrection = `mutation ($id: ID!, $materials: [String!]!) {
  supplyCorrection(applicationId: $id, materials: $materials) ${application}
}`;
export const startSpecialProcedure = `mutation ($id: ID!, $kind: SpecialProcedureKind!, $reason: String!) {
  startSpecialProcedure(applicationId: $id, kind: $kind, reason: $reason) ${application}
}`;
export const verb = (name: string, more = ''): string =>
  `mutation ($id: ID!) { ${name}(applicationId: $id${more}) ${application} }`;
export const readApplication = `query ($id: ID!) { application(id: $id) ${application} }`;
