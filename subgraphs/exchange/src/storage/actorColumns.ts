import type { Actor, RepresentedKind } from '@guanjia/kernel/actor';

/** The columns in which tables keep who acted, for whom and by what right. */
export interface ActorColumns {
  readonly actor_subject: string;
  readonly actor_name: string;
  readonly on_behalf_kind: RepresentedKind | null;
  readonly on_behalf_id: string | null;
  readonly on_behalf_name: string | null;
  readonly actor_right: string | null;
}

/** `ActorColumns` for `jsonb_to_recordset`, and in the order of `actorColumnNames`. */
export const actorColumnTypes = `actor_subject text, actor_name text, on_behalf_kind text, on_behalf_id text,
  on_behalf_name text, actor_right text`;

export const actorColumnNames = 'actor_subject, actor_name, on_behalf_kind, on_behalf_id, on_behalf_name, actor_right';

export function toActorColumns({ subject, name, onBehalfOf, right }: Actor): ActorColumns {
  return {
    actor_subject: subject,
    actor_name: name,
    on_behalf_kind: onBehalfOf?.kind ?? null,
    on_behalf_id: onBehalfOf?.id ?? null,
    on_behalf_name: onBehalfOf?.name ?? null,
    actor_right: right ?? null,
  };
}

/** The actor of a row; what was not known is absent, so that an old event reads as it always did. */
export function toActor(row: ActorColumns): Actor {
  const { on_behalf_kind: kind, on_behalf_id: id, on_behalf_name: name, actor_right: right } = row;
  return {
    subject: row.actor_subject,
    name: row.actor_name,
    ...(kind === null || id === null ? {} : { onBehalfOf: { kind, id, name: name ?? '' } }),
    ...(right === null ? {} : { right }),
  };
}
