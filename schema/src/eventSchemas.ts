import { z } from 'zod';
import type { EventCatalogue } from './eventCatalogue.ts';
import type { GeneratedFile } from './GeneratedFile.ts';

/** The payload of each event type as JSON Schema, for systems that are not written in TypeScript. */
export function eventSchemas(catalogue: EventCatalogue): GeneratedFile[] {
  return [...catalogue.values()].map(({ type, label, data }) => {
    const { $schema, ...rest } = z.toJSONSchema(data);
    const schema = {
      $schema,
      $id: `https://guanjia.example/events/${type}`,
      title: `${label.en} ${label.zh}`,
      ...rest,
    };
    return { path: `schema/events/json/${type}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
