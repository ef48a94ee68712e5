import type { z } from 'zod';

/** One kind of event that a department promises to the others: its name, its label and the shape of its payload. */
export interface EventDefinition<
  Department extends string = string,
  Type extends `${Department}.${string}` = `${Department}.${string}`,
  Data extends z.ZodType = z.ZodType,
> {
  readonly type: Type;
  readonly department: Department;
  readonly label: { readonly en: string; readonly zh: string };
  readonly data: Data;
}

/**
 * Declares an event type, typed as it is written. Its name begins with the department that alone may send it
 * (`approval.projectRegistered`); the compiler refuses any other.
 */
export function defineEvent<
  const Department extends string,
  const Type extends `${Department}.${string}`,
  Data extends z.ZodType,
>(definition: EventDefinition<Department, Type, Data>): EventDefinition<Department, Type, Data> {
  return definition;
}
