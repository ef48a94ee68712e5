import { loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    ...departmentSettings(4001),
    OVERDUE_SWEEP_MINUTES: z.coerce.number().int().positive().max(1440).default(10),
  });
