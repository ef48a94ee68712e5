import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { AskSubgraph } from './askSubgraph.ts';

const serviceSchema = z.object({ _service: z.object({ sdl: z.string().min(1) }) });

/** The schema that a subgraph tells of itself. @throws CliError SUBGRAPH_TELLS_NO_SDL */
export async function readSdl(ask: AskSubgraph): Promise<string> {
  const { data, errors, status } = await ask('{ _service { sdl } }');
  const told = serviceSchema.safeParse(data);
  if (told.success) return told.data._service.sdl;
  const why = errors[0]?.message ?? `it answers ${status}`;
  throw new CliError(`What runs there tells no schema by _service { sdl }: ${why}. Is it a subgraph of federation 2?`, {
    code: 'SUBGRAPH_TELLS_NO_SDL',
  });
}
