/** The four stages of approval in their order, by which stage attendants are trained (S2). */
export const serviceStages = {
  LAND_USE_PLANNING: { en: 'Project initiation and land-use planning permit', zh: '立项用地规划许可' },
  ENGINEERING_CONSTRUCTION: { en: 'Engineering construction permit', zh: '工程建设许可' },
  CONSTRUCTION_PERMIT: { en: 'Construction start permit', zh: '施工许可' },
  COMPLETION_ACCEPTANCE: { en: 'Completion acceptance', zh: '竣工验收' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type ServiceStage = keyof typeof serviceStages;
