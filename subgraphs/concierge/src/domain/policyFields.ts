/** The fields that policy lecturers are trained by (S2). */
export const policyFields = {
  FACTORY_PRODUCTION: { en: 'Building factories and producing', zh: '建厂生产' },
  BUILDING_SALES: { en: 'Building and selling', zh: '盖楼销售' },
  COMMUNITY_RENOVATION: { en: 'Renovating residential quarters', zh: '小区改造' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type PolicyField = keyof typeof policyFields;
