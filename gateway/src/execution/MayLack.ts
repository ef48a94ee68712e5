/**
 * The fields of a type that a fetch may require of its entity without anybody having brought them, because the fetch that
 * should have done so failed: they are sent as null then. By the type of the fetch's condition.
 */
export type MayLack = (typeName: string) => ReadonlySet<string>;
