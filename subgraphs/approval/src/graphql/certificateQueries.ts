import { findVisibleByNumber } from '../usecases/findVisibleCertificates.ts';
import { readSimulatedApprovals } from '../usecases/readSimulatedApprovals.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

/** The questions on certificates. */
export const certificateQueries: Pick<QueryResolvers, 'certificate' | 'certificateByNumber' | 'simulatedApprovals'> = {
  certificate: (_, { id }, { certificateById }) => certificateById.load(id),
  certificateByNumber: (_, { number }, { needs, principal }) => findVisibleByNumber(needs, principal, number),
  simulatedApprovals: (_, { projectId }, { needs, principal }) => readSimulatedApprovals(needs, principal, projectId),
};
