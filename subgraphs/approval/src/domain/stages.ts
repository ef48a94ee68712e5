/** The stages of the catalogue: four in a row, and what runs beside them (A2). */
export const itemStages = {
  LAND_USE_PLANNING: '立项用地规划许可',
  ENGINEERING_CONSTRUCTION: '工程建设许可',
  CONSTRUCTION_PERMIT: '施工许可',
  COMPLETION_ACCEPTANCE: '竣工验收',
  PARALLEL: '并行推进',
} as const;
export type ItemStage = keyof typeof itemStages;

/** How far a project is, in order. */
export const projectStages = {
  REGISTERED: '项目登记',
  LAND_USE_PLANNING: '立项用地规划许可',
  ENGINEERING_CONSTRUCTION: '工程建设许可',
  CONSTRUCTION_PERMIT: '施工许可',
  COMPLETION_ACCEPTANCE: '竣工验收',
  COMPLETED: '竣工',
} as const;
export type ProjectStage = keyof typeof projectStages;
