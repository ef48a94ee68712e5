import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The land centre recorded a project's parcel and planning conditions, or a version of them (A16, S4). */
export const approvalParcelRecorded = defineEvent({
  type: 'approval.parcelRecorded',
  department: 'approval',
  label: { en: 'Parcel and planning conditions recorded', zh: '登记地块与规划条件' },
  change: { of: 'Parcel', by: [], facts: ['version', 'parcelNo', 'areaSquareMetres', 'conditionsDocumentNo'] },
  data: z.object({
    version: z.int().positive(),
    parcelNo: z.string(),
    areaSquareMetres: z.number().positive(),
    conditionsDocumentNo: z.string(),
  }),
});
