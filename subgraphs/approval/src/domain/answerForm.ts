import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { MergedField } from './mergeForms.ts';
import type { SchemaCheck, SchemaFault } from './schemaCompiler.ts';
import { answerSources, type FormAnswer, type PrefilledField } from './submittedForm.ts';

/** What the answers are read by. */
export interface FormReading {
  readonly merged: readonly MergedField[];
  readonly prefilled: readonly PrefilledField[];
  readonly check: SchemaCheck;
  readonly at: Date;
}

/**
 * The answers with their provenance: kept as they were filled in, or typed. @throws BAD_INPUT with every fault at once, each
 * with its JSON pointer and what would be accepted there
 */
export function answerForm(answers: unknown, { merged, prefilled, check, at }: FormReading): readonly FormAnswer[] {
  const faults = [...check(answers), ...unstorable(answers)];
  if (faults.length > 0 || typeof answers !== 'object' || answers === null) {
    throw new DomainError('BAD_INPUT', { field: 'answers', faults });
  }
  const given = new Map<string, unknown>(Object.entries(answers));
  return merged.flatMap(({ field, items }) => {
    const { code, title: label, personal } = field;
    if (!given.has(code)) return [];
    const value = given.get(code);
    const known = prefilled.find((one) => one.field === code && canonicalJson(one.value) === canonicalJson(value));
    const { source, sourceLabel, from, at: since } = known ?? typed(at);
    return [{ field: code, label, value, personal, items, source, sourceLabel, from, at: since }];
  });
}

/** Texts that PostgreSQL cannot keep in JSON: JSON itself allows them. */
function unstorable(answers: unknown): readonly SchemaFault[] {
  if (typeof answers !== 'object' || answers === null) return [];
  const isUnstorable = (value: unknown) =>
    typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed());
  return Object.entries(answers)
    .filter(([, value]) => isUnstorable(value))
    .map(([code]) => ({ pointer: `/${code}`, accepted: 'text of whole characters without U+0000' }));
}

function typed(at: Date) {
  return { source: 'TYPED', sourceLabel: { en: 'typed', zh: answerSources.TYPED }, from: null, at } as const;
}
