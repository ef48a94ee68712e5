import { v7, validate } from 'uuid';

/** A new UUIDv7: opaque, and sorts by the time it was made. */
export function newId(): string {
  return v7();
}

/** Whether the text is a UUID in lower case, as `newId` writes it. */
export function isId(text: string): boolean {
  return validate(text) && text === text.toLowerCase();
}
