import type { Changes } from './changes.ts';
import type { Revision } from './revision.ts';

/** The steps of one use case as one set of changes: a record changed twice is kept once, as it is at the end. */
export function mergeChanges(steps: readonly Partial<Changes>[]): Changes {
  const all = <Key extends keyof Changes>(key: Key) =>
    steps.flatMap((step): Changes[Key][number][] => [...(step[key] ?? [])]);
  return {
    units: lastOfEach(all('units'), ({ id }) => id),
    people: lastOfEach(all('people'), ({ id }) => id),
    entries: all('entries'),
    stewardships: lastOfEach(all('stewardships'), ({ projectId }) => projectId),
    assignments: all('assignments'),
    startedTerms: all('startedTerms'),
    endedTerms: all('endedTerms'),
    problems: lastOfEach(all('problems'), ({ id }) => id),
    problemSteps: all('problemSteps'),
    agreements: lastOfEach(all('agreements'), ({ id }) => id),
    startedHolds: all('startedHolds'),
    endedHolds: all('endedHolds'),
    plans: all('plans'),
    matters: lastOfEach(all('matters'), ({ id }) => id),
    solutions: lastOfEach(all('solutions'), ({ id }) => id),
    solutionEditions: all('solutionEditions'),
    meetings: lastOfEach(all('meetings'), ({ id }) => id),
    resolutions: lastOfEach(all('resolutions'), ({ id }) => id),
    staffing: all('staffing'),
    routings: all('routings'),
    reports: all('reports'),
    knowledge: all('knowledge'),
    lectures: lastOfEach(all('lectures'), ({ id }) => id),
    service: all('service'),
    aftercare: all('aftercare'),
    throughTrain: all('throughTrain'),
    messages: all('messages'),
  };
}

function lastOfEach<Kept>(revisions: readonly Revision<Kept>[], idOf: (record: Kept) => string): Revision<Kept>[] {
  const merged = new Map<string, Revision<Kept>>();
  for (const revision of revisions) {
    const id = idOf(revision.record);
    const earlier = merged.get(id);
    merged.set(id, earlier === undefined ? revision : { record: revision.record, readVersion: earlier.readVersion });
  }
  return [...merged.values()];
}
