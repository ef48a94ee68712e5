import type { Database } from '@guanjia/runtime/openDatabase';
import type { PictureQuota } from '../domain/pictureQuota.ts';
import { chargeQuota } from './chargeQuota.ts';
import { lockSource } from './lockSource.ts';

/** The quota of pictures on PostgreSQL. */
export function createPictureQuota(database: Database): PictureQuota {
  return {
    charge: (sourceId, asked, at) =>
      database.transaction(async (tx) => {
        const { bytesPerDay: limit } = await lockSource(tx, sourceId);
        await chargeQuota(tx, { sourceId, kind: 'BYTES', asked, limit }, at);
      }),
  };
}
