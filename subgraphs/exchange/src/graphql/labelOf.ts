import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';

/** The name of an event type; the type itself for one that the catalogue no longer has. */
export function labelOf(catalogue: EventCatalogue, type: string): { readonly en: string; readonly zh: string } {
  return catalogue.get(type)?.label ?? { en: type, zh: type };
}
