import { z } from 'zod';

const tokensSchema = z.object({ token: z.string().min(1) });
const personaFileSchema = z.object({
  personas: z.array(z.looseObject({ persona: z.string(), name: z.string(), roles: z.array(z.string()) })),
});

/** A demo person and a token to act as it. */
export interface DemoPersona {
  readonly persona: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly token: string;
}

/** Asks the gateway's development issuer for a token of one persona. */
export async function tokenOf(gatewayUrl: string, persona: string): Promise<string> {
  const response = await fetch(`${gatewayUrl}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`The development issuer answered ${response.status} for ${persona}.`);
  return tokensSchema.parse(await response.json()).token;
}

/** Every persona of the demo file with a fresh token. */
export async function demoPersonas(gatewayUrl: string, personaFile: string): Promise<DemoPersona[]> {
  const { personas } = personaFileSchema.parse(JSON.parse(personaFile));
  return Promise.all(
    personas.map(async ({ persona, name, roles }) => ({
      persona,
      name,
      roles,
      token: await tokenOf(gatewayUrl, persona),
    })),
  );
}
