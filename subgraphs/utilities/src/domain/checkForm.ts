import { DomainError } from '@guanjia/kernel/DomainError';
import { acceptedBy, fieldFault } from './fieldFault.ts';
import type { Answers, ApplicationForm, FieldValue, FormField } from './formField.ts';
import { sharedFieldsOf } from './mergeForm.ts';
import type { UtilityMatter } from './utilityMatter.ts';

interface Fault {
  readonly field: string;
  readonly value: unknown;
  readonly accepted: unknown;
}

/**
 * The answers, checked against the merged form of the chosen matters (U2).
 * @throws BAD_INPUT naming the first fault, with all of them in `faults`.
 */
export function checkForm(matters: readonly UtilityMatter[], form: unknown): ApplicationForm {
  const groups = matters.filter((matter) => matter.ownFields.length > 0);
  const { shared, matters: own = {} } = recordOf(form);
  const ownAnswers = recordOf(own);
  const faults = [
    ...shapeFaults(form, own),
    ...unknownKeys(recordOf(form), ['shared', 'matters'], 'form'),
    ...groupFaults(sharedFieldsOf(matters), shared, 'form.shared'),
    ...unknownKeys(
      ownAnswers,
      groups.map(({ code }) => code),
      'form.matters',
    ),
    ...groups.flatMap(({ code, ownFields }) => groupFaults(ownFields, ownAnswers[code], `form.matters.${code}`)),
  ];
  refuse(faults);
  const answersByMatter = groups.map(({ code }) => [code, answersOf(ownAnswers[code])] as const);
  return { shared: answersOf(shared), matters: Object.fromEntries(answersByMatter) };
}

/** One matter's own answers. @throws BAD_INPUT naming the first fault, with all of them in `faults`. */
export function checkOwnAnswers(matter: UtilityMatter, answers: unknown): Answers {
  refuse(groupFaults(matter.ownFields, answers, 'form'));
  return answersOf(answers);
}

function shapeFaults(form: unknown, own: unknown): Fault[] {
  const faults: Fault[] = [];
  if (!isRecord(form)) faults.push({ field: 'form', value: form, accepted: 'an object with shared and matters' });
  if (!isRecord(own))
    faults.push({ field: 'form.matters', value: own, accepted: 'an object of answers by matter code' });
  return faults;
}

function groupFaults(fields: readonly FormField[], answers: unknown, path: string): Fault[] {
  if (answers !== undefined && !isRecord(answers)) {
    return [{ field: path, value: answers, accepted: 'an object of answers by field key' }];
  }
  const given = recordOf(answers);
  const known = fields.map((field) => field.key);
  return [
    ...fields.flatMap((field) => answerFaults(field, given[field.key], path)),
    ...unknownKeys(given, known, path),
  ];
}

function answerFaults(field: FormField, value: unknown, path: string): Fault[] {
  const name = `${path}.${field.key}`;
  if (value === undefined || value === null) {
    return field.required ? [{ field: name, value: null, accepted: acceptedBy(field) }] : [];
  }
  const accepted = fieldFault(field, value);
  return accepted === null ? [] : [{ field: name, value, accepted }];
}

function unknownKeys(given: Readonly<Record<string, unknown>>, known: readonly string[], path: string): Fault[] {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  return unknown.map((key) => ({ field: `${path}.${key}`, value: given[key], accepted: known }));
}

function refuse(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first !== undefined) throw new DomainError('BAD_INPUT', { ...first, faults });
}

function answersOf(value: unknown): Answers {
  const entries = Object.entries(recordOf(value)).flatMap(([key, answer]) =>
    isFieldValue(answer) ? [[key, answer] as const] : [],
  );
  return Object.fromEntries(entries);
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
