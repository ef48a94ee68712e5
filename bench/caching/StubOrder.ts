import { z } from 'zod';

/** What the stub's process is told: one event for each project. */
export const stubOrderSchema = z.object({ projects: z.array(z.uuid()) });

/** What it says once, when it serves. */
export const stubAddressSchema = z.object({ url: z.url() });
