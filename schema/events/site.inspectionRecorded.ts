import { picturesSchema } from '@guanjia/kernel/picture';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What supervision looked at (监督类别). */
const subjects = {
  QUALITY: { en: 'quality', zh: '质量监督检查' },
  SAFETY: { en: 'safety', zh: '安全监督检查' },
  QUALITY_AND_SAFETY: { en: 'quality and safety', zh: '质量安全监督检查' },
} as const;

/** Quality and safety supervision (质量安全监督) has inspected a site (X5). */
export const siteInspectionRecorded = defineEvent({
  type: 'site.inspectionRecorded',
  department: 'site',
  label: { en: 'Site inspection recorded', zh: '质量安全监督检查' },
  change: { of: 'SiteInspection', by: ['subject'], facts: ['result', 'inspectedOn'] },
  data: z
    .strictObject({
      subject: z.enum(['QUALITY', 'SAFETY', 'QUALITY_AND_SAFETY']),
      /** RECTIFY: a notice to rectify (责令整改) was given. */
      result: z.enum(['PASS', 'RECTIFY']),
      /** One line for each thing found; at least one where something is to be rectified. */
      findings: z.array(z.string().min(1).max(1_000)).max(100),
      /** The unit that inspected (监督机构). */
      inspectorUnit: z.string().min(1).max(200),
      inspectedOn: z.iso.date(),
      /** Number of the notice (整改通知书文号). */
      noticeNumber: z.string().min(1).max(100).optional(),
      /** Last day for the rectification (整改期限). */
      rectifyBy: z.iso.date().optional(),
      pictures: picturesSchema,
    })
    .refine(({ result, findings }) => result === 'PASS' || findings.length > 0, {
      path: ['findings'],
      message: 'at least one finding where the result is RECTIFY',
    }),
  external: {
    visibility: 'PARTIES',
    summaryOf: ({ subject, result, findings, inspectorUnit, rectifyBy }) =>
      result === 'PASS'
        ? {
            en: `Site inspection (${subjects[subject].en}) by ${inspectorUnit}: passed`,
            zh: `${inspectorUnit}：${subjects[subject].zh}，合格`,
          }
        : {
            en: `Site inspection (${subjects[subject].en}) by ${inspectorUnit}: ${findings.length} finding(s) to rectify${rectifyBy === undefined ? '' : ` by ${rectifyBy}`}`,
            zh: `${inspectorUnit}：${subjects[subject].zh}，责令整改 ${findings.length} 项${rectifyBy === undefined ? '' : `，限 ${rectifyBy} 前完成`}`,
          },
  },
});
