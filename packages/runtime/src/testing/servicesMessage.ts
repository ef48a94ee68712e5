import { z } from 'zod';

/** What the process that keeps the test services tells the test run once they answer. */
export const servicesMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    embeddedUrl: z.string(),
    services: z.object({ postgresUrl: z.string().nullable(), redisUrl: z.string().nullable() }),
  }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

export type ServicesMessage = z.infer<typeof servicesMessageSchema>;
export type ReadyServices = Omit<Extract<ServicesMessage, { kind: 'ready' }>, 'kind'>;
