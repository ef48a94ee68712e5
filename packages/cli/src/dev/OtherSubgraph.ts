import { z } from 'zod';

/** What another department has published. */
export const otherSubgraphSchema = z.object({
  name: z.string(),
  url: z.string(),
  sdl: z.string(),
  /** Null: not from a registry. */
  version: z.number().nullable(),
});
export type OtherSubgraph = Readonly<z.infer<typeof otherSubgraphSchema>>;

/** Has an SDL but no process: the gateway answers its fields itself. */
export function isVirtual({ url }: Pick<OtherSubgraph, 'url'>): boolean {
  return url.startsWith('virtual:');
}
