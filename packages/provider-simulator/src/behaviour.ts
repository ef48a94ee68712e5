import { z } from 'zod';

/**
 * How a recipient behaves. All but `down`, `refuse`, `demand` and `crash` do their work, once, and then answer in their own way: `twice`
 * writes the same answer two times on one connection, so that the second looks like the answer to the next request; `silent`
 * never answers; `demand` sends back (退回) what comes without a material of that name, and signs once it is there; `hold` answers nothing until
 * it is told to behave otherwise, and then does so with what waits, too; `mixed` is one of good, slow, silent, twice and refusal for each delivery, chosen by its seed.
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
  z.object({
    kind: z.literal('demand'),
    /** Name of the material. */
    material: z.string(),
    /** What is said with the return. */
    message: z.string(),
    /** How long its people look through what is whole. */
    ms: z.int().nonnegative(),
  }),
  z.object({ kind: z.literal('hold') }),
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
