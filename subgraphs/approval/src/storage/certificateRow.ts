import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import type { Certificate } from '../domain/certificate.ts';
import { investmentSources } from '../domain/investmentSources.ts';
import type { SimulationBasis } from '../domain/simulationBasis.ts';
import type { certificates } from './certificateTables.ts';
import { keyOf } from './keyOf.ts';

const strings = z.array(z.string());
const simulationSchema: z.ZodType<SimulationBasis> = z.object({
  facts: z.object({
    kind: keyOf(projectKinds),
    investmentSource: keyOf(investmentSources),
    tier: z.enum(tiers),
    keyLevels: z.array(keyOf(keyLevels)),
    functionalZone: z.string().nullable(),
    regionCode: z.string(),
    plannedStart: z.string(),
    plannedCompletion: z.string(),
    policies: strings,
  }),
  statement: z.object({ circumstances: strings, floorAreaSquareMetres: z.number().nullable() }).nullable(),
});

/** The certificate of a row. */
export function certificateOf({ simulation, ...row }: typeof certificates.$inferSelect): Certificate {
  return { ...row, simulation: simulation === null ? null : simulationSchema.parse(simulation) };
}
