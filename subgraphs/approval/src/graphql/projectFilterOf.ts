import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFilter } from '../domain/projectFilter.ts';
import type { ProjectFilter as FilterInput } from './generated/resolversTypes.ts';

type Given = FilterInput | null | undefined;

/**
 * A filter as a client writes it, as the domain takes it: null is absent, and so is a text of blanks.
 * @throws BAD_INPUT when one value and several are given for the same
 */
export function projectFilterOf(given: Given): ProjectFilter {
  const { kind, kinds, keyLevel, keyLevels, stage, stages, ...rest } = given ?? {};
  return {
    region: rest.region ?? undefined,
    kinds: oneOf({ kind }, { kinds }),
    tier: rest.tier ?? undefined,
    keyLevels: oneOf({ keyLevel }, { keyLevels }),
    keyListYear: rest.keyListYear ?? undefined,
    stages: oneOf({ stage }, { stages }),
    lights: rest.lights ?? undefined,
    steward: rest.steward ?? undefined,
    overdue: rest.overdue ?? undefined,
    ownerCreditCode: rest.ownerCreditCode ?? undefined,
    text: rest.text?.trim() || undefined,
    registeredFrom: rest.registeredFrom ?? undefined,
    registeredTo: rest.registeredTo ?? undefined,
  };
}

type Named<Value> = Readonly<Record<string, Value | null | undefined>>;

function oneOf<Value>(single: Named<Value>, several: Named<readonly Value[]>): readonly Value[] | undefined {
  const [[field, value] = ['', undefined]] = Object.entries(single);
  const [[plural, values] = ['', undefined]] = Object.entries(several);
  if (value === null || value === undefined) return values ?? undefined;
  if (values === null || values === undefined) return [value];
  throw new DomainError('BAD_INPUT', { field: `filter.${field}`, value, accepted: `only ${plural}` });
}
