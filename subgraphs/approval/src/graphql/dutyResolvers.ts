import type { Resolvers } from './generated/resolversTypes.ts';

/** Parcels and line reports. */
export const dutyResolvers: Pick<Resolvers, 'Parcel' | 'LineReport' | 'LineProgress'> = {
  Parcel: { recordedByName: ({ recordedBy }) => recordedBy.name },
  LineReport: { reportedByName: ({ reportedBy }) => reportedBy.name },
  LineProgress: { report: ({ reports }) => reports[0], earlier: ({ reports }) => reports.slice(1) },
};
