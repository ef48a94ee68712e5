import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import type { EventCheck } from '../usecases/takeIn.ts';
import { fieldOf } from './fieldOf.ts';

/** Holds every event against its definition in schema/events: the type is known, and the payload has its shape. */
export function createEventCheck(catalogue: EventCatalogue): EventCheck {
  return ({ type, data }) => {
    const definition = catalogue.get(type);
    if (definition === undefined) return { field: 'event.type', accepted: 'a type defined in schema/events' };
    const issue = definition.data.safeParse(data).error?.issues[0];
    return issue === undefined ? null : { field: fieldOf(['event', 'data', ...issue.path]), accepted: issue.message };
  };
}
