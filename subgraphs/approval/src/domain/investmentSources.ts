/** Where the money comes from (投资来源, A1). Government projects are approved, the others verified or filed. */
export const investmentSources = {
  GOVERNMENT: '政府投资',
  STATE_OWNED_ENTERPRISE: '国有企业投资',
  PRIVATE: '民间投资',
  FOREIGN: '外商投资',
  MIXED: '政府和社会资本合作',
} as const;
export type InvestmentSource = keyof typeof investmentSources;
