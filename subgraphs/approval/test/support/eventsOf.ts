import { domainEventSchema } from '@guanjia/kernel/messages';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';

/** The types of a project's events in the outbox, in order, after every payload has been parsed by its definition. */
export async function eventsOf(database: Database, projectId: string): Promise<string[]> {
  const catalogue = await loadEventCatalogue();
  const { rows } = await database.db.execute(
    sql`select message -> 'event' as event from approval.outbox where message #>> '{event,projectId}' = ${projectId} order by position`,
  );
  return rows.map(({ event }) => {
    const { type, data } = domainEventSchema.parse(event);
    const definition = catalogue.get(type);
    if (definition === undefined) throw new Error(`${type} has no definition`);
    definition.data.parse(data);
    return type;
  });
}
