import { picturesSchema } from '@guanjia/kernel/picture';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What is being built, in the order of works (形象进度). */
const stages = {
  SITE_PREPARATION: { en: 'site preparation', zh: '场地准备' },
  FOUNDATION: { en: 'foundation', zh: '地基与基础' },
  MAIN_STRUCTURE: { en: 'main structure', zh: '主体结构' },
  INSTALLATION: { en: 'mechanical and electrical installation', zh: '机电安装' },
  DECORATION: { en: 'finishing', zh: '装饰装修' },
  OUTDOOR_WORKS: { en: 'outdoor works', zh: '室外工程' },
  COMPLETION: { en: 'completion', zh: '竣工收尾' },
} as const;

/** A site's own system (智慧工地) tells how far the works are (X5). */
export const siteProgressReported = defineEvent({
  type: 'site.progressReported',
  department: 'site',
  label: { en: 'Site progress reported', zh: '现场进度填报' },
  change: { of: 'SiteProgress', by: [], facts: ['percent', 'stage'] },
  data: z.strictObject({
    /** Of the whole works (总体形象进度), in percent. */
    percent: z.number().min(0).max(100).optional(),
    stage: z
      .enum([
        'SITE_PREPARATION',
        'FOUNDATION',
        'MAIN_STRUCTURE',
        'INSTALLATION',
        'DECORATION',
        'OUTDOOR_WORKS',
        'COMPLETION',
      ])
      .optional(),
    description: z.string().min(1).max(2_000),
    descriptionZh: z.string().min(1).max(2_000).optional(),
    /** People at work on the site (现场作业人数). */
    workers: z.int().nonnegative().optional(),
    pictures: picturesSchema,
  }),
  external: {
    visibility: 'PUBLIC',
    summaryOf: ({ percent, stage, pictures }) => ({
      en: [
        'Site progress reported',
        ...(stage === undefined ? [] : [stages[stage].en]),
        ...(percent === undefined ? [] : [`${percent} %`]),
        ...(pictures.length === 0 ? [] : [`${pictures.length} picture(s)`]),
      ].join(', '),
      zh: [
        '现场进度填报',
        ...(stage === undefined ? [] : [stages[stage].zh]),
        ...(percent === undefined ? [] : [`总体 ${percent}%`]),
        ...(pictures.length === 0 ? [] : [`照片 ${pictures.length} 张`]),
      ].join('，'),
    }),
  },
});
