import { hasFields } from '../../session/readJson.ts';
import type { Bilingual } from './Task.ts';

/** One question of the joint utilities' form (联合报装表单), as its JSON Schema words it. Lengths count characters; bounds are inclusive. */
export type FormField = {
  readonly key: string;
  readonly title: Bilingual;
  readonly required: boolean;
} & FieldKind;

type FieldKind =
  | { readonly kind: 'text'; readonly maxLength: number | null; readonly pattern: string | null }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly minimum: number | null;
      readonly maximum: number | null;
      readonly unit: string | null;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly title: Bilingual }[] };

/** The questions of one group of the form, such as `['matters', 'POWER_SUPPLY']`, in its order; none where there is no such group. */
export function fieldsOf(schema: unknown, group: readonly string[]): readonly FormField[] {
  const found = group.reduce<unknown>((part, name) => at(at(part, 'properties'), name), schema);
  const required = listAt(found, 'required');
  return entriesOf(at(found, 'properties')).map(([key, field]) => ({
    key,
    title: titleOf(field, key),
    required: required.includes(key),
    ...kindOf(field),
  }));
}

/** What was answered in a group before, by the questions' keys. */
export function answersIn(form: unknown, group: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entriesOf(group.reduce(at, form)));
}

/** The whole form again, with the answers of one group in the place of those before. What is left empty is left out. */
export function withAnswers(
  form: unknown,
  group: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const [name, ...within] = group;
  const before = Object.fromEntries(entriesOf(form));
  if (name !== undefined) return { ...before, [name]: withAnswers(before[name], within, answers) };
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
  return Object.fromEntries(Object.entries({ ...before, ...answers }).filter(([, value]) => isGiven(value)));
}

function kindOf(field: unknown): FieldKind {
  if (at(field, 'oneOf') !== undefined) {
    const options = listAt(field, 'oneOf').map((option) => {
      const value = textAt(option, 'const') ?? '';
      return { value, title: titleOf(option, value) };
    });
    return { kind: 'choice', options };
  }
  switch (at(field, 'type')) {
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        whole: at(field, 'type') === 'integer',
        minimum: numberAt(field, 'minimum'),
        maximum: numberAt(field, 'maximum'),
        unit: textAt(field, 'x-unit'),
      };
    case 'boolean':
      return { kind: 'boolean' };
    default:
      if (at(field, 'format') === 'date') return { kind: 'date' };
      return { kind: 'text', maxLength: numberAt(field, 'maxLength'), pattern: textAt(field, 'pattern') };
  }
}

function titleOf(of: unknown, key: string): Bilingual {
  const zh = textAt(of, 'title') ?? key;
  return { zh, en: textAt(of, 'description') ?? zh };
}

function at(of: unknown, name: string): unknown {
  return hasFields(of, name) ? of[name] : undefined;
}

function entriesOf(of: unknown): readonly (readonly [string, unknown])[] {
  return typeof of === 'object' && of !== null ? Object.entries(of) : [];
}

function listAt(of: unknown, name: string): readonly unknown[] {
  const list = at(of, name);
  return Array.isArray(list) ? list : [];
}

function textAt(of: unknown, name: string): string | null {
  const text = at(of, name);
  return typeof text === 'string' ? text : null;
}

function numberAt(of: unknown, name: string): number | null {
  const value = at(of, name);
  return typeof value === 'number' ? value : null;
}
