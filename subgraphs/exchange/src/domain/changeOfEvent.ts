import type { EventChange } from '@guanjia/kernel/eventChange';

type Facts = Readonly<Record<string, unknown>>;
type Fact = readonly [name: string, value: unknown];

/** An event as its definition reads it. */
export interface ToldChange {
  readonly change: EventChange;
  readonly data: Facts;
}

/** Before and after of what was changed; null where there was or is nothing. */
export interface BeforeAndAfter {
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** Which thing an event tells of: the fields of its payload that say so, with their values. */
export function thingOf({ change: { by }, data }: ToldChange): Facts {
  return pick(data, by);
}

/**
 * What an event has changed (X2): after it, what it says itself; before it, what it says of that, or else what the earlier
 * events about the same thing have said last. `earlier` are those events, the oldest first.
 */
export function changeOfEvent(event: ToldChange, earlier: readonly ToldChange[]): BeforeAndAfter {
  const { from, begins, pairs = {} } = event.change;
  const after = afterOf(event);
  const told = pick(Object.fromEntries(earlier.flatMap((one) => Object.entries(afterOf(one)))), Object.keys(after));
  const own: readonly Fact[] = Object.entries(pairs).map(([name, [was]]) => [name, event.data[was] ?? null]);
  const status = from ?? (told['status'] === undefined ? begins : undefined);
  const before: Facts = { ...told, ...Object.fromEntries(own), ...(status !== undefined && { status }) };
  return { before: hasFacts(before) ? before : null, after: hasFacts(after) ? after : null };
}

function afterOf({ change: { to, facts = [], pairs = {} }, data }: ToldChange): Facts {
  const own: readonly Fact[] = Object.entries(pairs).map(([name, [, is]]) => [name, data[is] ?? null]);
  const status = statusOf(to, data);
  return { ...pick(data, facts), ...Object.fromEntries(own), ...(status !== undefined && { status }) };
}

function statusOf(to: EventChange['to'], data: Facts): string | undefined {
  if (to === undefined || typeof to === 'string') return to;
  const [first] = Object.entries(to).flatMap(([field, statuses]) => statuses?.[String(data[field])] ?? []);
  return first;
}

function pick(data: Facts, fields: readonly string[]): Facts {
  return Object.fromEntries(
    fields.flatMap((field): Fact[] => (data[field] === undefined ? [] : [[field, data[field]]])),
  );
}

/** Whether anything stands there but nulls. */
function hasFacts(facts: Facts): boolean {
  return Object.values(facts).some((value) => value !== null);
}
