import type { ConciergeUnderTest } from '../../../subgraphs/concierge/test/startConcierge.ts';
import { type ConciergeProbes, conciergeProbe, hasSome, ofProject, seededRow } from './conciergeProbe.ts';
import { type SeededConcierge, seededMonth } from './seedConcierge.ts';

type AftercareResource =
  | 'serviceAgreement'
  | 'serviceVisit'
  | 'serviceEvaluation'
  | 'serviceFile'
  | 'busMonth'
  | 'throughTrainBooking'
  | 'throughTrainText'
  | 'visitContactPhone';

/** Rows of agreements, visits, evaluations and files, and of the through-train. */
export function probeAftercare(
  concierge: ConciergeUnderTest,
  seeded: SeededConcierge,
): ConciergeProbes<AftercareResource> {
  const { project, finished, visitor, ids } = seeded;
  const row = seededRow(seeded);
  const booking = (field: string) => [
    {
      query: `query ($id: ID!) { throughTrainBooking(id: $id) { ${field} } }`,
      variables: { id: ids.bookingId },
      read: ({ throughTrainBooking }: { throughTrainBooking?: Record<string, unknown> }) =>
        throughTrainBooking?.[field],
    },
    {
      query: `query ($p: ID!) { throughTrainBookings(filter: { projectId: $p }) { nodes { ${field} } } }`,
      variables: { p: project.projectId },
      read: ({ throughTrainBookings }: { throughTrainBookings?: { nodes: Record<string, unknown>[] } }) =>
        throughTrainBookings?.nodes[0]?.[field],
    },
  ];
  return {
    serviceAgreement: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { serviceAgreement(id: $id) { status } }',
        variables: { id: ids.agreementId },
        read: ({ serviceAgreement }) => serviceAgreement,
      },
      {
        query: 'query ($p: ID!) { serviceAgreements(filter: { projectId: $p }) { nodes { status } } }',
        variables: { p: finished.projectId },
        read: ({ serviceAgreements }) => hasSome(serviceAgreements?.nodes),
      },
    ]),
    serviceVisit: conciergeProbe(concierge, { ...row, subject: visitor.subject }, [
      {
        query: 'query ($id: ID!) { serviceVisit(id: $id) { record { findings } } }',
        variables: { id: ids.visitId },
        read: ({ serviceVisit }) => serviceVisit?.record,
      },
      {
        query: 'query ($p: ID!) { serviceVisits(filter: { projectId: $p }) { nodes { reason } } }',
        variables: { p: project.projectId },
        read: ({ serviceVisits }) => hasSome(serviceVisits?.nodes),
      },
    ]),
    serviceEvaluation: conciergeProbe(concierge, row, [
      ofProject(finished.projectId, {
        fields: 'serviceEvaluation { text }',
        read: ({ serviceEvaluation }) => serviceEvaluation,
      }),
    ]),
    serviceFile: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { serviceFile(id: $id) { entries { nodes { fileName } } } }',
        variables: { id: ids.fileId },
        read: ({ serviceFile }) => serviceFile,
      },
      {
        query: 'query ($p: ID!) { serviceFiles(filter: { projectId: $p }) { nodes { status } } }',
        variables: { p: finished.projectId },
        read: ({ serviceFiles }) => hasSome(serviceFiles?.nodes),
      },
      ofProject(finished.projectId, { fields: 'serviceFile { status }', read: ({ serviceFile }) => serviceFile }),
    ]),
    busMonth: conciergeProbe(concierge, row, [
      {
        query: `query ($r: String!, $m: String!) {
          throughTrainBuses(region: $r) { nodes { month(month: $m) { visits } } } }`,
        variables: { r: row.regionCode, m: seededMonth },
        read: ({ throughTrainBuses }) => throughTrainBuses?.nodes[0]?.month,
      },
    ]),
    throughTrainBooking: conciergeProbe(concierge, row, [
      ...booking('status'),
      ofProject(project.projectId, {
        fields: 'throughTrainVisits { nodes { status } }',
        read: ({ throughTrainVisits }) => hasSome(throughTrainVisits?.nodes),
      }),
    ]),
    throughTrainText: conciergeProbe(concierge, row, booking('place')),
    visitContactPhone: conciergeProbe(concierge, row, booking('contactPhone')),
  };
}
