import { isNonNullType } from 'graphql';
import type { SplicePlace } from './SplicePlace.ts';
import type { Shape } from './shapeOf.ts';

/**
 * An expression for a function that gives a node null for each field of the shape, as if the fetch that brings it had brought
 * nothing (GraphQL, section 6.4.4). Null where that cannot be done at this place: a field that may not be null, or by which others ask.
 */
export function writeLack(shape: Shape, place: SplicePlace): string | null {
  const slots = new Map<string, string | null>();
  let run = '';
  for (const { key } of shape.fields) {
    if (place.neededKeys.has(key)) return null;
    const source = place.sources.get(key);
    const asked = place.shape.fields.find((field) => field.key === key);
    if (source === undefined || asked === undefined) continue;
    const isName = asked.name === '__typename';
    if (isNonNullType(asked.type) && !isName) return null;
    const text = isName ? JSON.stringify(place.shape.type.name) : 'null';
    const member = `${JSON.stringify(key)}:${text}`;
    switch (source.kind) {
      case 'run':
        run = source.slot;
        slots.set(run, member);
        break;
      case 'inRun':
        slots.set(run, `${slots.get(run) ?? ''},${member}`);
        break;
      case 'value':
        slots.set(source.slot, text);
        break;
      case 'place':
        slots.set(source.slot, null);
        break;
    }
  }
  return `(n)=>{${[...slots].map(([slot, text]) => `n.${slot}=${JSON.stringify(text)};`).join('')}}`;
}
