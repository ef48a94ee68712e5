import { z } from 'zod';

/** Parses a name in English and Chinese. */
export const catalogueLabel = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
