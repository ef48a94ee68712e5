/** What a system outside gives or takes, whichever language describes it. */
export type Shape =
  | { readonly kind: 'scalar'; readonly scalar: ScalarName }
  | { readonly kind: 'list'; readonly of: Shape }
  | ObjectShape;

/** Scalars that the graph has. */
export type ScalarName = 'Boolean' | 'Date' | 'DateTime' | 'Float' | 'Int' | 'JSON' | 'String';

export interface ObjectShape {
  readonly kind: 'object';
  /** As the description calls it; two may have the same. */
  readonly name: string;
  readonly description: string;
  /** The same for the same type of the description. */
  readonly identity: object;
  /** Read when asked for: a type may hold itself. */
  readonly properties: () => readonly Property[];
}

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly shape: Shape;
}

export const scalar = (name: ScalarName): Shape => ({ kind: 'scalar', scalar: name });

/** What a list of lists holds in the end. */
export function innermost(shape: Shape): Shape {
  return shape.kind === 'list' ? innermost(shape.of) : shape;
}
