import type { ProjectEntry } from '../domain/project.ts';
import type { RegisterProjectInput } from './generated/resolversTypes.ts';

/** What a client says of a project, as the domain takes it. */
export function projectEntryOf({
  responsible,
  handler,
  landStatus,
  functionalZone,
  ...rest
}: RegisterProjectInput): ProjectEntry {
  const contacts = { responsible, handler };
  return { ...rest, contacts, landStatus: landStatus ?? 'NONE', functionalZone: functionalZone ?? null };
}
