import { z } from 'zod';

/**
 * How a recipient behaves. All but `down`, `refuse` and `crash` do their work, once, and then answer in their own way: `twice`
 * writes the same answer two times on one connection, so that the second looks like the answer to the next request; `silent`
 * never answers; `mixed` is one of good, slow, silent, twice and refusal for each delivery, chosen by its seed.
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
  z.object({ kind: z.literal('refuse'), code: z.string(), message: z.string() }),
  z.object({ kind: z.literal('silent') }),
  z.object({ kind: z.literal('crash') }),
  z.object({
    kind: z.literal('mixed'),
    seed: z.int(),
    /** Shares of deliveries, from 0 to 1; the rest is good. */
    slow: z.number(),
    silent: z.number(),
    twice: z.number(),
    refuse: z.number(),
    slowMs: z.int().positive(),
  }),
]);
export type Behaviour = z.infer<typeof behaviourSchema>;

/** What the harness tells the recipients' process. */
export const behaviourOrderSchema = z.object({ recipient: z.string(), behaviour: behaviourSchema });
export type BehaviourOrder = z.infer<typeof behaviourOrderSchema>;
