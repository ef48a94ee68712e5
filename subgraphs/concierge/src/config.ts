import { loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    ...departmentSettings(4002),
    /** Where the exchange reaches this department. */
    PUBLIC_URL: z.url().default('http://127.0.0.1:4002'),
    /** Minutes between two looks for absences that begin or end, missing stewards and overdue problems. */
    DUTY_ROUND_MINUTES: z.coerce.number().int().positive().max(1440).default(10),
  });
