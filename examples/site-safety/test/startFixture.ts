import { readSettings } from '../src/config.ts';
import { openSource } from '../src/openSource.ts';
import type { Fixture } from './Fixture.ts';
import { samples } from './samples.ts';
import { sourceVariable, startService } from './startService.ts';

/** The way to the system, with a small one at its end that answers with samples. */
export async function startFixture(): Promise<Fixture> {
  const service = await startService();
  return {
    source: await openSource(readSettings({ [sourceVariable]: service.url })),
    entities: samples.entities,
    projects: samples.projects,
    asked: service.asked,
  };
}
