import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';

/** Cursors of project streams: opaque, and good only where this gateway, or one with its key, made them. */
export interface Cursors {
  /** The place behind event `seq` of the project. */
  sign(projectId: string, seq: number): string;
  /** The `seq` of a cursor; `0`, which needs no signature, lies before the first event. @throws CURSOR_INVALID when it is malformed, forged or another project's. */
  read(cursor: string, projectId: string): number;
}

const beginning = '0';
const macBytes = 16;
const seqShape = /^(?:0|[1-9]\d{0,15})$/;

/** Cursors signed with HMAC-SHA256, cut to 16 bytes. */
export function createCursors(key: string): Cursors {
  const macOf = (place: string): Buffer => createHmac('sha256', key).update(place).digest().subarray(0, macBytes);
  return {
    sign(projectId, seq) {
      const place = `${projectId}:${seq}`;
      return Buffer.concat([macOf(place), Buffer.from(place)]).toString('base64url');
    },
    read(cursor, projectId) {
      if (cursor === beginning) return 0;
      const bytes = Buffer.from(cursor, 'base64url');
      const mac = bytes.subarray(0, macBytes);
      const place = bytes.subarray(macBytes).toString('utf8');
      const [ofProject, seq = ''] = place.split(':');
      const isOurs = mac.length === macBytes && timingSafeEqual(mac, macOf(place));
      if (!isOurs || ofProject !== projectId || !seqShape.test(seq))
        throw new DomainError('CURSOR_INVALID', { field: 'after' });
      return Number(seq);
    },
  };
}
