import { picturesSchema } from '@guanjia/kernel/picture';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A drone has flown over a site (无人机巡查, X5). */
export const siteDroneSurveyed = defineEvent({
  type: 'site.droneSurveyed',
  department: 'site',
  label: { en: 'Site surveyed by drone', zh: '无人机巡查' },
  change: { of: 'DroneSurvey', by: [], facts: ['flownOn', 'areaSquareMetres', 'percent'] },
  data: z
    .strictObject({
      flownOn: z.iso.date(),
      /** Area flown over (巡查面积). */
      areaSquareMetres: z.number().positive().optional(),
      /** Of the whole works (总体形象进度) as seen from above, in percent. */
      percent: z.number().min(0).max(100).optional(),
      description: z.string().min(1).max(2_000).optional(),
      pictures: picturesSchema,
    })
    .refine((data) => data.percent !== undefined || data.pictures.length > 0, {
      path: ['pictures'],
      message: 'at least one picture where no percent is given',
    }),
  external: {
    visibility: 'PUBLIC',
    summaryOf: ({ flownOn, areaSquareMetres, percent, pictures }) => ({
      en: [
        `Site surveyed by drone on ${flownOn}`,
        ...(areaSquareMetres === undefined ? [] : [`${areaSquareMetres} m²`]),
        ...(percent === undefined ? [] : [`${percent} %`]),
        ...(pictures.length === 0 ? [] : [`${pictures.length} picture(s)`]),
      ].join(', '),
      zh: [
        `${flownOn} 无人机巡查`,
        ...(areaSquareMetres === undefined ? [] : [`面积 ${areaSquareMetres} 平方米`]),
        ...(percent === undefined ? [] : [`总体进度 ${percent}%`]),
        ...(pictures.length === 0 ? [] : [`影像 ${pictures.length} 张`]),
      ].join('，'),
    }),
  },
});
