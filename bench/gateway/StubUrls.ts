import { z } from 'zod';

/** Where the stub's subgraphs are; it says so once, when all serve. */
export const stubUrlsSchema = z.object({
  approval: z.url(),
  concierge: z.url(),
  utilities: z.url(),
  acceptance: z.url(),
});
export type StubUrls = z.infer<typeof stubUrlsSchema>;
