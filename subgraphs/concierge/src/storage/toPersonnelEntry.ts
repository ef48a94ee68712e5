import { z } from 'zod';
import { type PersonnelEntry, personnelActions } from '../domain/personnelEntry.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { personnelEntries } from './tables.ts';

const action = z.enum(personnelActions);

/** A line of the ledger from its row. */
export function toPersonnelEntry(row: typeof personnelEntries.$inferSelect): PersonnelEntry {
  return {
    ...row,
    action: action.parse(row.action),
    actor: jsonShapes.actor.parse(row.actor),
    text: jsonShapes.wording.parse(row.text),
    before: jsonShapes.facts.parse(row.before),
    after: jsonShapes.facts.parse(row.after),
  };
}
