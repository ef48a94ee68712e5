import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import type { z } from 'zod';
import { externalDepartment } from '../domain/eventSource.ts';
import type { ExternalReading, ExternalTypes } from '../domain/externalTypes.ts';
import { fieldOf } from './fieldOf.ts';

/** The types of schema/events that systems outside the graph may post: those that say how a payload reads on a timeline. */
export function createExternalTypes(catalogue: EventCatalogue): ExternalTypes {
  const types = new Map(
    [...catalogue].flatMap(([type, { department, data, external }]) =>
      department === externalDepartment && external !== undefined ? [[type, { data, external }] as const] : [],
    ),
  );
  return {
    names: [...types.keys()],
    read(type, payload): ExternalReading {
      const definition = types.get(type);
      if (definition === undefined) return { kind: 'fault', field: 'type', accepted: [...types.keys()].join(', ') };
      const { success, data, error } = definition.data.safeParse(payload);
      if (!success) return faultOf(type, error);
      const { visibility, summaryOf } = definition.external;
      return { kind: 'told', visibility, summary: summaryOf(data) };
    },
  };
}

function faultOf(type: string, { issues }: z.ZodError): ExternalReading {
  const [issue] = issues;
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = fieldOf(['data', ...(issue?.path ?? []), ...unknownKey]);
  const isUnknown = unknownKey.length > 0;
  return {
    kind: 'fault',
    field,
    accepted: isUnknown ? `only the fields of ${type}` : (issue?.message ?? `the fields of ${type}`),
  };
}
