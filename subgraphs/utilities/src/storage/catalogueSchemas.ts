import { z } from 'zod';
import { labelSchema, matterKindSchema } from './rowSchemas.ts';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,60}$/);
const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/);

const anyField = { key, label: labelSchema, required: z.boolean() };

const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...anyField,
    type: z.literal('TEXT'),
    maxLength: z.int().positive().max(4000),
    pattern: z.string().optional(),
  }),
  z.strictObject({
    ...anyField,
    type: z.enum(['NUMBER', 'INTEGER']),
    minimum: z.number(),
    maximum: z.number(),
    unit: z.string().optional(),
  }),
  z.strictObject({ ...anyField, type: z.literal('BOOLEAN') }),
  z.strictObject({ ...anyField, type: z.literal('DATE') }),
  z.strictObject({
    ...anyField,
    type: z.literal('CHOICE'),
    options: z.array(z.strictObject({ value: z.string().min(1), label: labelSchema })).min(1),
  }),
]);

const materialSchema = z.strictObject({ code, name: labelSchema, required: z.boolean() });

/** The shape of data/providers.json. */
export const providersFileSchema = z.strictObject({
  note: z.string(),
  providers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{2,60}$/),
        name: labelSchema,
        system: z
          .strictObject({ endpoint: z.url(), publicKey: z.string().min(1) })
          .nullable()
          .default(null),
      }),
    )
    .min(1),
});

/** The shape of data/matters.json. */
export const mattersFileSchema = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  receiptWorkingDays: z.int().positive(),
  sharedFields: z.array(fieldSchema),
  sharedMaterials: z.array(materialSchema),
  matters: z.array(
    z.strictObject({
      code,
      name: labelSchema,
      kind: matterKindSchema,
      provider: z.string(),
      promisedWorkingDays: z.int().positive().max(1000),
      prerequisites: z.array(z.string()),
      sharedFields: z.array(z.string()),
      fields: z.array(fieldSchema),
      sharedMaterials: z.array(z.string()),
      materials: z.array(materialSchema),
    }),
  ),
});
