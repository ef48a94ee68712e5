import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';

/** What the harness asks the sender to do: each transaction is one change of one project, with the messages that go with it. */
export const sendOrderSchema = z.object({
  row: z.string(),
  transactions: z.array(z.object({ projectId: z.uuid(), messages: z.array(outboxMessageSchema).min(1) })),
});
export type SendOrder = z.infer<typeof sendOrderSchema>;
