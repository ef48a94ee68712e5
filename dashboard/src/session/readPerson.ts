import { hasFields, readJson } from './readJson.ts';
import type { Person } from './Session.ts';

/** Who the gateway takes the bearer of a token for: claims are read in one place only. */
export async function readPerson(token: string): Promise<Person> {
  return readJson(await fetch('/dashboard/person', { headers: { authorization: `Bearer ${token}` } }), isPerson);
}

function isPerson(value: unknown): value is Person {
  return (
    hasFields(value, 'subject', 'name', 'roles', 'agency', 'provider', 'regions') &&
    Array.isArray(value['roles']) &&
    Array.isArray(value['regions'])
  );
}
