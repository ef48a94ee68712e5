/**
 * What the audit trail tells of besides events (X2): changes that belong to no project, and accesses to secret materials
 * (H5), with the office's words. An entry with another action is refused.
 */
export const auditActions = {
  'approval.delegationGranted': { en: 'Delegation granted', zh: '出具授权书' },
  'approval.delegationRevoked': { en: 'Delegation revoked', zh: '撤销授权' },
  'approval.lineReported': { en: 'Line progress reported', zh: '条线进展报送' },
  'approval.keyListChanged': { en: 'Key-project list changed', zh: '重点项目清单变更' },
  'approval.materialLinked': { en: 'Link to a secret material made', zh: '生成涉密材料链接' },
  'approval.materialRead': { en: 'Secret material read', zh: '查阅涉密材料' },
  'approval.materialReadRefused': { en: 'Reading of a material refused', zh: '拒绝查阅材料' },
  'concierge.registerChanged': { en: 'Register of people and teams changed', zh: '人员名册变更' },
  'concierge.reportChanged': { en: 'Service report changed', zh: '服务报告变更' },
  'concierge.knowledgeChanged': { en: 'Knowledge entry changed', zh: '知识库变更' },
  'concierge.busChanged': { en: 'Bus or its days changed', zh: '直通车车辆与班次变更' },
  'concierge.busEquipmentChecked': { en: 'Equipment of a bus checked', zh: '直通车设备检查' },
  'concierge.recognitionDecided': { en: 'Proposal to commend or to hold to account decided', zh: '表扬问责建议处理' },
  'concierge.policyMatterChanged': { en: 'Policy matter changed', zh: '政策诉求变更' },
  'utilities.counterRegistered': { en: 'Service counter registered', zh: '登记服务窗口' },
  'utilities.counterClosed': { en: 'Service counter closed', zh: '撤销服务窗口' },
  'utilities.counterAccountOpened': { en: 'Counter account opened', zh: '开通窗口账号' },
  'utilities.counterAccountClosed': { en: 'Counter account closed', zh: '注销窗口账号' },
  'gateway.tokensRevoked': { en: 'Tokens taken back', zh: '撤销登录令牌' },
  'gateway.sessionEnded': { en: 'Session ended by the identity provider', zh: '身份提供方注销会话' },
  'exchange.eventSourceChanged': { en: 'Event source registered or changed', zh: '来源系统登记变更' },
  'exchange.recipientRegistered': { en: 'Recipient registered or changed', zh: '接收单位登记变更' },
  'exchange.materialRead': { en: 'Secret material read by a department', zh: '部门查阅涉密材料' },
  'exchange.materialReadRefused': { en: 'Reading of a material refused', zh: '拒绝部门查阅材料' },
} as const;
export type AuditAction = keyof typeof auditActions;

/** Whether the text names an action. */
export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(auditActions, text);
}
