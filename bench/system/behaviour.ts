import { z } from 'zod';

/**
 * How a recipient behaves. All but `down` do their work, once, and then answer in their own way: `twice` writes the same
 * answer two times on one connection, so that the second looks like the answer to the next request.
 */
export const behaviourSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('good') }),
  z.object({ kind: z.literal('down') }),
  z.object({ kind: z.literal('slow'), ms: z.int().positive() }),
  z.object({ kind: z.literal('garbage') }),
  z.object({ kind: z.literal('html') }),
  z.object({ kind: z.literal('noReceipt') }),
  z.object({ kind: z.literal('wrongSignature') }),
  z.object({ kind: z.literal('twice') }),
]);
export type Behaviour = z.infer<typeof behaviourSchema>;

/** What the harness tells the recipients' process. */
export const behaviourOrderSchema = z.object({ recipient: z.string(), behaviour: behaviourSchema });
export type BehaviourOrder = z.infer<typeof behaviourOrderSchema>;
