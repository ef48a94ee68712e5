import { createHash } from 'node:crypto';

/**
 * The log's id for an event of a source: a UUIDv8 of SHA-256 over the source's id and the event's, so that the same event
 * sent again has the same id.
 */
export function cloudEventId(sourceId: string, eventId: string): string {
  const bytes = createHash('sha256').update(`${sourceId}\n${eventId}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
