import { isFields } from '../gateway/isFields.ts';
import { readStamp } from './eventStamp.ts';
import { projectKnown } from './progressOperation.ts';

/** What one result of a subscription says. */
export type Update =
  | { readonly kind: 'event'; readonly seq: number; readonly cursor: string; readonly appendedMicros: number }
  /** The stream ends for a reason that passes, with a cursor to go on from. */
  | { readonly kind: 'end'; readonly code: string; readonly cursor: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads a result, and holds it against what must be in it. By hand: it is read a hundred thousand times in a second. */
export function readUpdate(payload: unknown): Update {
  if (!isFields(payload)) return wrong(payload);
  const { data, errors } = payload;
  if (errors !== undefined) return readEnd(errors) ?? wrong(payload);
  const update = isFields(data) ? data['projectProgress'] : null;
  if (!isFields(update)) return wrong(payload);
  const { seq, cursor, labelZh, summaryZh, project } = update;
  const isWhole =
    isFields(project) &&
    project['name'] === projectKnown.name &&
    project['stage'] === projectKnown.stage &&
    typeof labelZh === 'string';
  if (!isWhole || typeof seq !== 'number' || typeof cursor !== 'string' || typeof summaryZh !== 'string')
    return wrong(payload);
  return { kind: 'event', seq, cursor, appendedMicros: readStamp(summaryZh) };
}

function readEnd(errors: unknown): Update | null {
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  const extensions = isFields(first) ? first['extensions'] : null;
  if (!isFields(extensions)) return null;
  const { code, cursor } = extensions;
  return typeof code === 'string' && typeof cursor === 'string' ? { kind: 'end', code, cursor } : null;
}

const excerpt = 300;

function wrong(payload: unknown): Update {
  return { kind: 'wrong', why: (JSON.stringify(payload) ?? 'nothing').slice(0, excerpt) };
}
