/** The wires that the bench speaks. */
export const wireNames = ['graphql-ws', 'graphql-sse'] as const;
export type WireName = (typeof wireNames)[number];
