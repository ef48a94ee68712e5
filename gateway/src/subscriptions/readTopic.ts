import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { z } from 'zod';
import { readProgressFilter } from './ProgressFilter.ts';
import type { Topic } from './Topic.ts';

/** A root field of `Subscription` with its arguments. */
export interface RootFieldCall {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Event types that the field follows by `@fromEvents`; undefined for one that has none. */
  readonly types: ReadonlySet<string> | undefined;
}

const projectSchema = z.object({ projectId: z.string() });
const handoffSchema = z.object({ handoffId: z.string() });
const eventSchema = z.object({ projectId: z.string().nullish() });

/**
 * What the field follows.
 * @throws PROJECT_NOT_FOUND, HANDOFF_NOT_FOUND for what cannot be an id; REGION_UNKNOWN, BAD_INPUT for a filter;
 *   SUBSCRIPTIONS_UNAVAILABLE for a field that nobody answers
 */
export function readTopic({ name: field, values, types }: RootFieldCall): Topic {
  const ofAll = { field, types: null, payload: false } as const;
  switch (field) {
    case 'projectProgress':
      return { ...ofAll, kind: 'project', projectId: requireProjectId(projectSchema.parse(values).projectId) };
    case 'handoffProgress':
      return { ...ofAll, kind: 'handoff', handoffId: requireHandoffId(handoffSchema.parse(values).handoffId) };
    case 'progressFeed':
      return { ...ofAll, kind: 'feed', tells: 'EVENTS', filter: readProgressFilter(values['filter']) };
    case 'projectChanges':
      return { ...ofAll, kind: 'feed', tells: 'PROJECTS', filter: readProgressFilter(values['filter']) };
    default:
      if (types === undefined) throw new DomainError('SUBSCRIPTIONS_UNAVAILABLE', { field });
      return eventTopic(field, types, values);
  }
}

function eventTopic(field: string, types: ReadonlySet<string>, values: RootFieldCall['values']): Topic {
  const { projectId } = eventSchema.parse(values);
  const ofEvents = { field, types, payload: true } as const;
  if (projectId == null) {
    return { ...ofEvents, kind: 'feed', tells: 'EVENTS', filter: readProgressFilter(values['filter']) };
  }
  return { ...ofEvents, kind: 'project', projectId: requireProjectId(projectId) };
}

/** The id itself. @throws PROJECT_NOT_FOUND */
export function requireProjectId(id: string): string {
  if (isId(id)) return id;
  throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: id });
}

function requireHandoffId(id: string): string {
  if (isId(id)) return id;
  throw new DomainError('HANDOFF_NOT_FOUND', { field: 'handoffId', value: id });
}
