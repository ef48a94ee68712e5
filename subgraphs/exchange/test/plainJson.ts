/** A GraphQL answer for a test to walk through as it likes. */
export const plainJson = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));
