import type { EventChange } from '@guanjia/kernel/eventChange';
import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { type BeforeAndAfter, changeOfEvent, type ToldChange, thingOf } from '../domain/changeOfEvent.ts';
import { rowsFromJson } from './rowsFromJson.ts';

/** What the catalogue says of before and after, by type of event; null for a reminder. */
export type EventChanges = ReadonlyMap<string, EventChange | null>;

export interface ReadEvent {
  readonly id: string;
  readonly projectId: string;
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface EarlierRow extends Record<string, unknown> {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/**
 * Before and after of each of these events (X2), by id, out of the log itself: by one statement, whatever their number. Of
 * a thing that may have been told of only in events that have gone to the archive, `before` says just that.
 */
export async function readEventChanges(
  reader: Reader,
  changes: EventChanges,
  events: readonly ReadEvent[],
): Promise<ReadonlyMap<string, BeforeAndAfter>> {
  const asked = events.flatMap((event) => {
    const change = changes.get(event.type) ?? null;
    return change === null ? [] : [{ event, told: { change, data: event.data } }];
  });
  if (asked.length === 0) return new Map();
  const questions = asked.map(({ event: { id, projectId, seq, type }, told }) => ({
    id,
    project_id: projectId,
    seq,
    types: typesAbout(changes, type),
    thing: thingOf(told),
  }));
  const { rows } = await reader.execute<EarlierRow>(sql`
    select r.id, earlier.type, earlier.data
    from ${rowsFromJson(questions, 'id uuid, project_id uuid, seq integer, types text[], thing jsonb')}
    join exchange.event_log as earlier on earlier.project_id = r.project_id and earlier.seq < r.seq
      and earlier.type = any(r.types) and earlier.data @> r.thing
    order by r.id, earlier.seq`);
  const earlierOf = Map.groupBy(rows, ({ id }) => id);
  const archived = await readArchived(reader, events);
  return new Map(
    asked.map(({ event, told }) => {
      const earlier = (earlierOf.get(event.id) ?? []).flatMap(({ type, data }): ToldChange[] => {
        const change = changes.get(type) ?? null;
        return change === null ? [] : [{ change, data }];
      });
      const found = changeOfEvent(told, earlier);
      const isArchived = found.before === null && archived.has(event.projectId);
      return [event.id, isArchived ? { ...found, before: { archived: true } } : found];
    }),
  );
}

/** The types of the same department that tell of the same kind of thing. */
function typesAbout(changes: EventChanges, type: string): readonly string[] {
  const department = `${type.split('.')[0]}.`;
  const of = changes.get(type)?.of;
  return [...changes].flatMap(([name, change]) => (name.startsWith(department) && change?.of === of ? [name] : []));
}

/** Those projects whose first events are in the archive. */
async function readArchived(reader: Reader, events: readonly ReadEvent[]): Promise<ReadonlySet<string>> {
  const projects = [...new Set(events.map(({ projectId }) => projectId))].map((id) => ({ id }));
  const { rows } = await reader.execute<{ id: string } & Record<string, unknown>>(sql`
    select r.id from ${rowsFromJson(projects, 'id uuid')}
    where not exists (select 1 from exchange.event_log as first where first.project_id = r.id and first.seq = 1)`);
  return new Set(rows.map(({ id }) => id));
}
