import { readFileSync } from 'node:fs';
import { isAgencyCode } from '@guanjia/kernel/agencies';
import { isRole } from '@guanjia/kernel/roles';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';

const personaSchema = z.object({
  persona: z.string().regex(/^[a-z-]+$/),
  sub: z.string(),
  name: z.string(),
  roles: z.array(z.string().refine(isRole)).min(1),
  agency: z.string().refine(isAgencyCode).nullable(),
  provider: z.string().nullable(),
  tier: z.enum(tiers).nullable(),
  regions: z.array(z.string()),
  owner_unit: z.string().nullable(),
});

/** An invented person of the demo data, as the claims of a token. */
export type Persona = z.infer<typeof personaSchema>;

const file = new URL('../../data/demo/personas.json', import.meta.url);

/** The people of the demo data, by the name a developer asks for. */
export function readPersonas(): readonly Persona[] {
  return z.object({ personas: z.array(personaSchema) }).parse(JSON.parse(readFileSync(file, 'utf8'))).personas;
}
