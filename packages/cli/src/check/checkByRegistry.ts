import { CliError } from '../CliError.ts';
import { publishedSchema } from '../dev/readOthers.ts';
import type { Department } from '../readDepartment.ts';
import type { AskRegistry } from '../registry/askRegistry.ts';
import { keptElsewhere } from './keptElsewhere.ts';
import { refusedReport, registryReportSchema, type SchemaReport } from './SchemaReport.ts';

export interface RegistryTrial {
  readonly department: Pick<Department, 'name' | 'sdl'>;
  /** Where gateways would ask it; undefined: where they do now. */
  readonly url: string | undefined;
  readonly ask: AskRegistry;
  /** In words, for the report. */
  readonly gateway: string;
}

/** Has the registry judge a schema as if it were published: the same code, the same rules, and what clients have asked lately. Nothing is written. */
export async function checkByRegistry({ department, url, ask, gateway }: RegistryTrial): Promise<SchemaReport> {
  const { name, sdl } = department;
  const { subgraphs } = await ask('publishedSubgraphs', publishedSchema);
  const elsewhere = keptElsewhere(name, subgraphs);
  try {
    const { report } = await ask('checkSubgraph', registryReportSchema, { input: { name, sdl, url } });
    const { isPublishable, ...found } = report;
    return { ...found, against: `the registry at ${gateway}`, isGood: isPublishable, keptElsewhere: elsewhere };
  } catch (cause) {
    if (!(cause instanceof CliError) || cause.code !== 'SUBGRAPH_SDL_REFUSED') throw cause;
    const { code, message } = cause;
    return refusedReport(
      `the registry at ${gateway}`,
      [{ code, message, subgraphs: [name], coordinate: null }],
      elsewhere,
    );
  }
}
