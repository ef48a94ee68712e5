import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Rows of the wall chart; events are about one of them each. */
export const rows = 50;

/** Ids that look like the real ones, the same in every process. */
export const projectIds: readonly string[] = Array.from({ length: rows }, (_, place) => {
  const hex = createHash('sha256').update(`bench ${place}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
});

const wallChart = readFileSync(new URL('../../schema/operations/wallChart.graphql', import.meta.url), 'utf8');
const project = `query BenchProject($id: ID!) {
  project(id: $id) { id name stage regionName keyLevels ownerUnit { name } approvalLight light stewardOnDuty { personName } }
}`;
/** The chart with what two departments say of each project: entities, of which an event changes one. */
const lights = `query BenchLights {
  wallChart(first: 50) { nodes { project { id name stage light steward { name } } target light } }
}`;

/** What a dashboard asks in turn, as bodies of requests. */
export const questions: readonly string[] = [
  JSON.stringify({ query: wallChart, variables: { first: rows } }),
  JSON.stringify({ query: project, variables: { id: projectIds[0] } }),
  JSON.stringify({ query: lights }),
];
