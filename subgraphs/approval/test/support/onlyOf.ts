import type { Needs } from '../../src/usecases/needs.ts';

const many = 10_000;

/** The same needs, whose looks round find these applications only: the database is shared with the other tests. */
export function onlyOf(needs: Needs, ids: readonly string[]): Needs {
  const { applications, commitments } = needs;
  const isMine = (id: string) => ids.includes(id);
  return {
    ...needs,
    applications: {
      ...applications,
      findDueBefore: async (at) => (await applications.findDueBefore(at, many)).filter(({ id }) => isMine(id)),
      findOutdatedDue: async () =>
        (await applications.findOutdatedDue(many)).filter(({ application }) => isMine(application.id)),
    },
    commitments: {
      ...commitments,
      findLateTolerances: async (date) => (await commitments.findLateTolerances(date, many)).filter(isMine),
      findDueReminders: async (date) => (await commitments.findDueReminders(date, many)).filter(isMine),
      findOverdueChecks: async (date) => (await commitments.findOverdueChecks(date, many)).filter(isMine),
      findOutdatedChecks: async (version) => (await commitments.findOutdatedChecks(version, many)).filter(isMine),
    },
  };
}
