/** The government departments that own approval and acceptance items (审批部门). */
export const agencies = {
  ADMIN_APPROVAL: { en: 'Administrative approval', zh: '行政审批服务局' },
  ARCHIVES: { en: 'Urban construction archives', zh: '城建档案管理部门' },
  CIVIL_DEFENCE: { en: 'Civil air defence', zh: '人民防空部门' },
  COMMUNICATIONS: { en: 'Communications administration', zh: '通信管理部门' },
  CULTURE_TOURISM: { en: 'Culture, heritage and tourism', zh: '文化和旅游（文物）部门' },
  DEVELOPMENT_REFORM: { en: 'Development and reform', zh: '发展改革部门' },
  ECOLOGY: { en: 'Ecology and environment', zh: '生态环境部门' },
  EMERGENCY: { en: 'Emergency management', zh: '应急管理部门' },
  FINANCE: { en: 'Finance', zh: '财政部门' },
  FIRE_RESCUE: { en: 'Fire review and acceptance', zh: '消防审验部门' },
  FORESTRY: { en: 'Forestry and grassland', zh: '林业和草原部门' },
  HOUSING_CONSTRUCTION: { en: 'Housing and urban-rural construction', zh: '住房城乡建设部门' },
  INDUSTRY_IT: { en: 'Industry and information technology', zh: '工业和信息化部门' },
  LANDSCAPE: { en: 'Parks and landscape', zh: '园林绿化部门' },
  METEOROLOGY: { en: 'Meteorology', zh: '气象部门' },
  NATURAL_RESOURCES: { en: 'Natural resources and planning', zh: '自然资源和规划部门' },
  PUBLIC_SECURITY: { en: 'Public security', zh: '公安部门' },
  SEISMOLOGY: { en: 'Seismology', zh: '地震部门' },
  STATE_SECURITY: { en: 'State security', zh: '国家安全部门' },
  TRANSPORT: { en: 'Transport', zh: '交通运输部门' },
  URBAN_MANAGEMENT: { en: 'Urban management', zh: '城市管理部门' },
  WATER: { en: 'Water', zh: '水利（水务）部门' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** The code of a government department. */
export type AgencyCode = keyof typeof agencies;

/** Whether the text is the code of a known department. */
export function isAgencyCode(text: string): text is AgencyCode {
  return Object.hasOwn(agencies, text);
}
