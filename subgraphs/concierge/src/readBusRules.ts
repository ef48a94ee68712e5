import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { BusRules } from './domain/busRules.ts';

const equipmentSchema = z.strictObject({
  note: z.string(),
  pieces: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/),
        en: z.string().min(1),
        zh: z.string().min(1),
        count: z.int().min(1).max(20),
      }),
    )
    .min(1)
    .refine((pieces) => new Set(pieces.map(({ code }) => code)).size === pieces.length),
});
const figuresSchema = z.strictObject({
  note: z.string(),
  checkValidMinutes: z.int().min(1).max(1440),
  mostSlotsAtOnce: z.int().min(1).max(100),
  longestSlotHours: z.int().min(1).max(24),
  openDaysAhead: z.int().min(1).max(366),
});

/** The equipment list of S3 and our figures, as data/busEquipment.json and data/busRules.json have them. @throws CATALOGUE_INVALID */
export function readBusRules(folder: URL = new URL('../data/', import.meta.url)): BusRules {
  const { pieces } = read(new URL('busEquipment.json', folder), equipmentSchema);
  const { note: _, ...figures } = read(new URL('busRules.json', folder), figuresSchema);
  return { pieces, ...figures };
}

function read<Shape>(file: URL, schema: z.ZodType<Shape>): Shape {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new DomainError('CATALOGUE_INVALID', { file: file.pathname }, { cause: parsed.error });
  return parsed.data;
}
