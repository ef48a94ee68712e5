import { pathToFileURL } from 'node:url';
import { loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    ...departmentSettings(4004),
    /** The area's own archive.json; the shipped default when absent. */
    ARCHIVE_FILE: z
      .string()
      .min(1)
      .transform((file) => pathToFileURL(file))
      .optional(),
    OVERDUE_SWEEP_MINUTES: z.coerce.number().int().positive().max(1440).default(10),
  });
