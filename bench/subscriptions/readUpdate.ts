import { isFields } from '../gateway/isFields.ts';
import { readStamp } from './eventStamp.ts';
import { projectKnown } from './progressOperation.ts';

/** What one result of a subscription says. */
export type Update =
  | { readonly kind: 'event'; readonly seq: number; readonly cursor: string; readonly appendedMicros: number }
  /**
   * The stream ends, with a cursor to go on from; or, for a reason that passes, it could not begin, and has none.
   */
  | { readonly kind: 'end'; readonly code: string; readonly cursor: string | null }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads a result, and holds it against what must be in it. By hand: it is read a hundred thousand times in a second. */
export function readUpdate(payload: unknown): Update {
  if (!isFields(payload)) return wrong(payload);
  const { data, errors } = payload;
  if (errors !== undefined) return (isFields(data) ? null : readEnd(errors)) ?? wrong(payload);
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
  if (typeof code !== 'string') return null;
  if (typeof cursor === 'string') return { kind: 'end', code, cursor };
  return passing.has(code) ? { kind: 'end', code, cursor: null } : null;
}

const passing = new Set(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT']);
const excerpt = 300;

function wrong(payload: unknown): Update {
  return { kind: 'wrong', why: (JSON.stringify(payload) ?? 'nothing').slice(0, excerpt) };
}
