/** What the tests ask of forms, parallel applications and plans. */
export const smartForm = `query ($projectId: ID!, $itemCodes: [String!]!) {
  smartForm(projectId: $projectId, itemCodes: $itemCodes) {
    schema catalogueVersion prefilled { field value source sourceLabel sourceLabelEn from at } materials { code tolerable itemCodes }
  }
}`;
const parallel = `{
  id state progress { done total percent } nearestDeadline light bySmartForm submittedByName onBehalfOf
  applications { id itemCode status materials { code presented } } materials { code itemCodes presented }
}`;
export const submitSmartForm = `mutation ($projectId: ID!, $itemCodes: [String!]!, $answers: JSON!, $materials: [String!]!) {
  submitSmartForm(projectId: $projectId, itemCodes: $itemCodes, answers: $answers, materials: $materials) ${parallel}
}`;
export const submitInParallel = `mutation ($projectId: ID!, $itemCodes: [String!]!, $materials: [String!]! = []) {
  submitInParallel(projectId: $projectId, itemCodes: $itemCodes, materials: $materials) ${parallel}
}`;
export const withdrawInParallel = `mutation ($id: ID!, $reason: String) { withdrawInParallel(id: $id, reason: $reason) ${parallel} }`;
export const readParallel = `query ($id: ID!) { parallelApplication(id: $id) ${parallel} }`;
export const readForm = `query ($id: ID!) {
  application(id: $id) { parallelApplication { id } form { id catalogueVersion submittedAt fields { code label labelEn value personal source sourceLabel from at } } }
}`;
