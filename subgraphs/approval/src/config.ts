import { loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    ...departmentSettings(4001),
    OVERDUE_SWEEP_MINUTES: z.coerce.number().min(0.01).max(1440).default(10),
    /** For rehearsals and the demo only: a file that says by how many hours deadlines are counted ahead of the real time. */
    REHEARSAL_CLOCK_FILE: z.string().optional(),
    /** Where the contents of materials lie; the same for main and worker. */
    MATERIALS_FOLDER: z.string().default('.data/approval-materials'),
    /** The largest content that is taken. */
    MATERIAL_LIMIT_BYTES: z.coerce.number().int().min(1).max(2_000_000_000).default(100_000_000),
  });
