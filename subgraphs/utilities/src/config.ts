import { pathToFileURL } from 'node:url';
import { loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    ...departmentSettings(4003),
    /** Where the exchange reaches this department. */
    PUBLIC_URL: z.url().default('http://127.0.0.1:4003'),
    /** Folder with the region's own matters.json and providers.json; the shipped default when absent. */
    CATALOGUE_FOLDER: z
      .string()
      .min(1)
      .transform((folder) => pathToFileURL(`${folder}/`))
      .optional(),
    /** Minutes between two looks for matters that have become overdue. */
    OVERDUE_SWEEP_MINUTES: z.coerce.number().int().positive().max(1440).default(10),
  });
