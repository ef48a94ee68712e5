import { hasFields, readJson } from './readJson.ts';
import { readPerson } from './readPerson.ts';
import type { Session } from './Session.ts';

interface Issued {
  readonly token: string;
  readonly expiresAt: string;
}

const renewBeforeMs = 60_000;

/** Signs in as a person of the demo data. @throws what the gateway says of a persona it does not know */
export async function openDemoSession(persona: string, onSignOut: () => void): Promise<Session> {
  let issued = issueFor(persona);
  const token = async (): Promise<string> => {
    const { expiresAt } = await issued;
    if (Date.parse(expiresAt) - Date.now() < renewBeforeMs) issued = issueFor(persona);
    return (await issued).token;
  };
  return {
    person: await readPerson(await token()),
    token,
    async signOut() {
      onSignOut();
    },
  };
}

async function issueFor(persona: string): Promise<Issued> {
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return readJson(response, isIssued);
}

function isIssued(value: unknown): value is Issued {
  return (
    hasFields(value, 'token', 'expiresAt') &&
    typeof value['token'] === 'string' &&
    typeof value['expiresAt'] === 'string'
  );
}
