import { fileURLToPath } from 'node:url';

const { INSPECTIONS_FILE, PORT } = process.env;

/** What the environment says. */
export const config = {
  port: Number(PORT ?? 8088),
  inspectionsFile: INSPECTIONS_FILE ?? fileURLToPath(new URL('inspections.json', import.meta.url)),
};
