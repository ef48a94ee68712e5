/** One thing that a notice of return names. */
export interface ReturnedPiece {
  readonly code: string;
  readonly reason: string;
}

/** A group of the form in which the notice names a field. */
export interface ReturnedGroup {
  /** Where its answers are in what is handed in. */
  readonly path: readonly string[];
  /** Where its questions are in the joint form. */
  readonly inSchema: readonly string[];
  /** Why its fields fall short, by their keys. */
  readonly reasons: ReadonlyMap<string, string>;
}

export interface ReturnedParts {
  readonly materials: readonly ReturnedPiece[];
  readonly groups: readonly ReturnedGroup[];
}

const prefix = 'form.';

/**
 * What a notice asks for: materials by their codes, fields by their paths. The counter writes `form.shared.contactPhone` or
 * `form.matters.POWER_SUPPLY.capacity`; the provider of the matter `matterCode` only `form.capacity`.
 */
export function returnedParts(missing: readonly ReturnedPiece[], matterCode: string | null): ReturnedParts {
  const groups = new Map<string, ReturnedGroup>();
  for (const { code, reason } of missing.filter(isField)) {
    const keys = code.slice(prefix.length).split('.');
    const key = keys.at(-1) ?? '';
    const path = keys.slice(0, -1);
    const known = groups.get(path.join('.'));
    groups.set(path.join('.'), {
      path,
      inSchema: matterCode === null ? path : ['matters', matterCode],
      reasons: new Map([...(known?.reasons ?? []), [key, reason]]),
    });
  }
  return { materials: missing.filter((piece) => !isField(piece)), groups: [...groups.values()] };
}

function isField({ code }: ReturnedPiece): boolean {
  return code.startsWith(prefix);
}
