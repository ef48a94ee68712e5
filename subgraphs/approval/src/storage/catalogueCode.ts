import { z } from 'zod';

/** Parses a code of the catalogue: a word such as `building-work-permit`. */
export const catalogueCode = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code such as building-work-permit');
