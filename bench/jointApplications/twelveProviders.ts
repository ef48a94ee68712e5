import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipient } from '@guanjia/provider-simulator/createRecipient';
import { z } from 'zod';

const mattersSchema = z.looseObject({
  matters: z.array(z.looseObject({ code: z.string(), name: z.unknown(), prerequisites: z.array(z.string()) })),
});
const sampleSchema = z.looseObject({
  form: z.unknown(),
  materials: z.array(z.looseObject({ materialCode: z.string() })),
});
const data = new URL('../../subgraphs/utilities/data/', import.meta.url);
const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(new URL(name, data), 'utf8')));

/** A joint application for every matter of the catalogue, as the demo's answers and materials have it. */
export const wholeApplication = {
  matterCodes: read('matters.json', mattersSchema).matters.map(({ code }) => code),
  ...read('demo/sample.json', sampleSchema),
};

const idOf = (code: string): string => `provider-${code.toLowerCase().replaceAll('_', '-')}`;

/** A provider for each matter of the catalogue. */
export const providerIds = wholeApplication.matterCodes.map(idOf);

/**
 * Writes the shipped catalogue with a provider of its own for each matter, so that an application has as many legs as matters.
 * Those among `outside` have systems of their own; utilities hosts the others.
 */
export function writeCatalogue(folder: string, outside: readonly Recipient[]): void {
  const { matters, ...rest } = read('matters.json', mattersSchema);
  const systems = new Map(outside.map(({ id, endpoint, publicKey }) => [id, { endpoint, publicKey }]));
  const providers = matters.map(({ code, name }) => {
    const id = idOf(code);
    return { id, name, system: systems.get(id) ?? null };
  });
  const note = 'For measuring only: one provider for each matter. 仅供测量：每个事项一个服务单位。';
  writeFileSync(join(folder, 'providers.json'), JSON.stringify({ note, providers }));
  const own = matters.map((matter) => ({ ...matter, provider: idOf(matter.code) }));
  writeFileSync(join(folder, 'matters.json'), JSON.stringify({ ...rest, matters: own }));
}
