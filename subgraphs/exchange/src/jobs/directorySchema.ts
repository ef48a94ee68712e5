import { handoffChannelSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import { findUnstorable } from '../domain/findUnstorable.ts';

const storable = (largest: number) =>
  z
    .string()
    .min(1)
    .max(largest)
    .refine((text) => findUnstorable(text, '') === null, 'well-formed text');
const optional = (largest: number) => storable(largest).nullable().default(null);
const limit = z.number().nullable().default(null);

/** What a department says of its recipients. Whether it is enough for the channel is for the use case to see. */
export const directorySchema = z.object({
  recipients: z
    .array(
      z.object({
        id: storable(100),
        name: storable(200),
        channel: handoffChannelSchema.default('PLATFORM'),
        endpoint: optional(500),
        publicKey: optional(500),
        email: optional(300),
        shareFolder: optional(100),
        address: optional(300),
        maxConcurrent: limit,
        perMinute: limit,
      }),
    )
    .max(200),
});
