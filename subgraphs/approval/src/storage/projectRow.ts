import type { Project } from '../domain/project.ts';
import type { projects } from './tables.ts';

type Row = typeof projects.$inferSelect;

/** A project as its row keeps it. */
export function projectRow(project: Project): Row {
  const { ownerUnit, keyLevels, policies, ...rest } = project;
  const lists = { keyLevels: [...keyLevels], policies: [...policies] };
  return { ...rest, ...lists, ownerName: ownerUnit.name, ownerCreditCode: ownerUnit.creditCode };
}

/** The project of a row. */
export function projectOf({ ownerName, ownerCreditCode, ...rest }: Row): Project {
  return { ...rest, ownerUnit: { name: ownerName, creditCode: ownerCreditCode } };
}
