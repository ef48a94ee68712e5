/** What our own gateway answers in one of its fixed shapes. @throws an Error with its words, or its status */
export async function readJson<Shape>(response: Response, isShape: (value: unknown) => value is Shape): Promise<Shape> {
  const value: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Error(refusalIn(value) ?? `${response.status} ${response.statusText}`.trim());
  if (!isShape(value)) throw new Error(`The gateway answers something else at ${response.url}.`);
  return value;
}

/** Whether something is an object that has all these fields. */
export function hasFields(value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

function refusalIn(value: unknown): string | null {
  const errors: unknown = hasFields(value, 'errors') ? value['errors'] : null;
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  const extensions: unknown = hasFields(first, 'extensions') ? first['extensions'] : null;
  if (hasFields(extensions, 'messageZh') && typeof extensions['messageZh'] === 'string') return extensions['messageZh'];
  return hasFields(first, 'message') && typeof first['message'] === 'string' ? first['message'] : null;
}
