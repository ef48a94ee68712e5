import type { Project } from '../domain/project.ts';
import type { projects } from './tables.ts';

type Row = typeof projects.$inferSelect;

/** What is summed up of the applications, and written with them. */
type SummedUp =
  | 'openApplications'
  | 'amberFrom'
  | 'redFrom'
  | 'nearestDueOn'
  | 'isCharted'
  | 'chartAmberFrom'
  | 'chartRedFrom';

/** A project as its row keeps it. */
export function projectRow(project: Project): Omit<Row, SummedUp> {
  const { ownerUnit, keyLevels, policies, ...rest } = project;
  const lists = { keyLevels: [...keyLevels], policies: [...policies] };
  return { ...rest, ...lists, ownerName: ownerUnit.name, ownerCreditCode: ownerUnit.creditCode };
}

/** The project of a row. */
export function projectOf(row: Row): Project {
  const { ownerName, ownerCreditCode, openApplications, amberFrom, redFrom, nearestDueOn, ...others } = row;
  const { isCharted, chartAmberFrom, chartRedFrom, ...rest } = others;
  return { ...rest, ownerUnit: { name: ownerName, creditCode: ownerCreditCode } };
}
