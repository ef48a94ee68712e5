const acceptanceFields = `
  id status phases parallelPhases keyProject registerNumber leader { kind name } version endedAt
  project { id } jointOpinion { number certificates { itemCode name number } }
  items { itemCode status agency round deadline deadlineProvisional overdue version
    missingMaterials { code } rounds { number rectification opinion { verdict rectifications reason givenByName } } }
`;

/** What the tests ask the graph. */
export const documents = {
  submission: `mutation ($projectId: ID!, $phases: [AcceptancePhase!]!, $itemCodes: [String!], $parallelPhases: Boolean! = false,
    $materials: [AcceptanceMaterialInput!]! = []) {
  submitJointAcceptance(projectId: $projectId, phases: $phases, itemCodes: $itemCodes, parallelPhases: $parallelPhases,
    materials: $materials) { ${acceptanceFields} }
}`,
  opinion: `mutation ($acceptanceId: ID!, $itemCode: String!, $verdict: AcceptanceVerdict!, $rectifications: [String!]! = [],
    $reason: String, $expectedVersion: Int, $visitId: ID) {
  giveOpinion(acceptanceId: $acceptanceId, itemCode: $itemCode, verdict: $verdict, rectifications: $rectifications,
    reason: $reason, expectedVersion: $expectedVersion, visitId: $visitId) { ${acceptanceFields} }
}`,
  rectification: `mutation ($acceptanceId: ID!, $itemCode: String!, $note: String!, $materials: [AcceptanceMaterialInput!]! = []) {
  supplyRectification(acceptanceId: $acceptanceId, itemCode: $itemCode, note: $note, materials: $materials) { ${acceptanceFields} }
}`,
  withdrawal: `mutation ($acceptanceId: ID!, $reason: String!) {
  withdrawJointAcceptance(acceptanceId: $acceptanceId, reason: $reason) { ${acceptanceFields} }
}`,
  reading: `query ($id: ID!) { jointAcceptance(id: $id) { ${acceptanceFields} } }`,
  listing: `query ($of: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Project { id acceptances(first: $first, after: $after) {
    nodes { id items { itemCode } } pageInfo { hasNextPage endCursor } } } } }`,
} as const;
