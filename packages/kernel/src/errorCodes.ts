import { acceptanceErrorCodes } from './acceptanceErrorCodes.ts';
import { aftercareErrorCodes } from './aftercareErrorCodes.ts';
import { approvalErrorCodes } from './approvalErrorCodes.ts';
import { conciergeErrorCodes } from './conciergeErrorCodes.ts';
import { identityErrorCodes } from './identityErrorCodes.ts';
import { knowledgeErrorCodes } from './knowledgeErrorCodes.ts';
import { limitErrorCodes } from './limitErrorCodes.ts';
import { procedureErrorCodes } from './procedureErrorCodes.ts';
import { recordingErrorCodes } from './recordingErrorCodes.ts';
import { registryErrorCodes } from './registryErrorCodes.ts';
import { reportErrorCodes } from './reportErrorCodes.ts';
import { resilienceErrorCodes } from './resilienceErrorCodes.ts';
import { staffingErrorCodes } from './staffingErrorCodes.ts';
import { surveyErrorCodes } from './surveyErrorCodes.ts';
import { throughTrainErrorCodes } from './throughTrainErrorCodes.ts';
import { utilitiesErrorCodes } from './utilitiesErrorCodes.ts';

/**
 * Every refusal a caller can meet: stable code → English and Chinese message (X4).
 * `schema/errorCodes.md` is generated from this list.
 */
export const errorCodes = {
  // Who is asking
  UNAUTHENTICATED: {
    en: 'Sign in first: the token is missing, expired or not ours.',
    zh: '请先登录：令牌缺失、过期或无效。',
  },
  FORBIDDEN: { en: 'You do not have the right to do this.', zh: '您没有此项操作的权限。' },
  UNSIGNED_REQUEST: {
    en: 'The request does not carry a valid signature of the gateway or of a department.',
    zh: '请求缺少网关或部门的有效签名。',
  },

  // What was asked
  BAD_INPUT: { en: 'A value is not acceptable.', zh: '输入值不符合要求。' },
  METHOD_NOT_ALLOWED: { en: 'This address does not take that method.', zh: '此地址不支持该请求方法。' },
  NOT_ACCEPTABLE: {
    en: 'No media type that the request accepts is offered here.',
    zh: '无法以请求所接受的媒体类型应答。',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    en: 'The body is in a form that is not read here.',
    zh: '不支持该请求体的媒体类型或编码。',
  },
  PAGE_SIZE_OUT_OF_RANGE: { en: 'A page holds between 1 and 100 entries.', zh: '每页条数应在 1 至 100 之间。' },
  CURSOR_INVALID: { en: 'The cursor was not issued by this list.', zh: '游标无效。' },
  CURSOR_EXPIRED: {
    en: 'The cursor is too old; read a snapshot and follow from there.',
    zh: '游标已过期，请重新读取快照。',
  },
  OPERATION_TOO_COMPLEX: {
    en: 'The operation takes more to plan than is allowed; ask for less at once.',
    zh: '该操作过于复杂，请减少单次查询的内容。',
  },
  UNRESOLVABLE_FIELD: {
    en: 'No department can answer these fields in this operation.',
    zh: '没有部门能够在该操作中提供这些字段。',
  },
  SUBSCRIPTION_NEEDS_STREAM: {
    en: 'A subscription needs a stream: graphql-ws, or POST with accept: text/event-stream or multipart/mixed;subscriptionSpec=1.0.',
    zh: '订阅需使用流式连接（graphql-ws、text/event-stream 或 multipart/mixed）。',
  },
  SUBSCRIPTIONS_UNAVAILABLE: { en: 'This graph offers no such subscription.', zh: '当前服务未提供该订阅。' },
  SUBSCRIBER_LAGGED: {
    en: 'You read too slowly; nothing is lost: subscribe again from the cursor given.',
    zh: '接收过慢，订阅已结束；请从所附游标继续，数据不会丢失。',
  },
  SUBSCRIPTION_LIMIT: {
    en: 'You have as many operations under way as are allowed; end one first.',
    zh: '同时进行的订阅已达上限，请先结束其他订阅。',
  },
  CONNECTION_LIMIT: {
    en: 'You hold as many connections open as are allowed; close one first.',
    zh: '同时打开的连接已达上限，请先关闭其他连接。',
  },
  GATEWAY_FULL: {
    en: 'This gateway holds as many connections as it can; try again later, or another one.',
    zh: '网关连接数已满，请稍后重试。',
  },
  ORIGIN_NOT_ALLOWED: {
    en: 'Pages of this origin may not connect here.',
    zh: '不允许来自该网页来源的连接。',
  },
  DATES_OUT_OF_ORDER: { en: 'The first date must lie before the second.', zh: '日期先后顺序有误。' },
  CALENDAR_YEAR_UNKNOWN: {
    en: 'The working-day calendar does not know this year yet.',
    zh: '工作日历尚未收录该年份的放假安排。',
  },
  REGION_UNKNOWN: { en: 'No region has this GB/T 2260 code.', zh: '行政区划代码不存在。' },
  TRANSITION_NOT_ALLOWED: { en: 'The present state does not allow this step.', zh: '当前状态不允许此操作。' },
  STALE_VERSION: { en: 'Somebody else changed it first; read it again.', zh: '数据已被他人修改，请重新读取。' },
  CONFLICTING_MESSAGE: { en: 'Another message with this id was accepted before.', zh: '相同编号的另一消息已被接收。' },

  ...limitErrorCodes,
  ...acceptanceErrorCodes,
  ...approvalErrorCodes,
  ...conciergeErrorCodes,
  ...registryErrorCodes,
  ...recordingErrorCodes,
  ...reportErrorCodes,
  ...resilienceErrorCodes,
  ...staffingErrorCodes,
  ...knowledgeErrorCodes,
  ...procedureErrorCodes,
  ...aftercareErrorCodes,
  ...throughTrainErrorCodes,

  // Utilities
  MATTER_NOT_FOUND: { en: 'The utility catalogue has no such matter.', zh: '市政公用服务目录中没有该事项。' },
  JOINT_APPLICATION_NOT_FOUND: {
    en: 'No joint utility application has this id, or you may not see it.',
    zh: '联合报装申请不存在或无权查看。',
  },
  MATTER_TASK_NOT_FOUND: {
    en: 'No utility matter under way has this id, or you may not see it.',
    zh: '市政公用服务办件不存在或无权查看。',
  },
  MATTER_PREREQUISITE_MISSING: {
    en: 'A matter that comes first is neither chosen nor under way for this project.',
    zh: '前置事项既未选择，也未在本项目办理。',
  },
  MATTER_PREREQUISITE_OPEN: { en: 'A matter that comes first is not finished yet.', zh: '前置事项尚未办结。' },
  PROVIDER_NOT_FOUND: { en: 'The catalogue has no such utility provider.', zh: '市政公用服务单位不存在。' },
  RETURN_NOTICE_EXTENDED: {
    en: 'A later notice can name only what the first one named.',
    zh: '一次性告知后，不得再提出首次告知之外的补齐要求。',
  },
  RETURN_NOTICE_INCOMPLETE: {
    en: 'A return names everything that is missing, at once.',
    zh: '退回时应一次性告知全部缺件。',
  },
  SUPPLY_INCOMPLETE: { en: 'Not everything the notice asked for is supplied.', zh: '告知的缺件尚未全部补齐。' },
  UTILITY_MATERIALS_MISSING: {
    en: 'Required materials are missing; return the application naming all of them.',
    zh: '必要材料不齐，请一次性告知后退回。',
  },
  ...utilitiesErrorCodes,
  ...surveyErrorCodes,

  // Acceptance
  ACCEPTANCE_ITEM_NOT_FOUND: { en: 'The acceptance catalogue has no such item.', zh: '联合验收事项不存在。' },
  ACCEPTANCE_NOT_FOUND: {
    en: 'No joint acceptance has this id, or you may not see it.',
    zh: '联合验收不存在或无权查看。',
  },
  PHASE_ONE_INCOMPLETE: {
    en: 'A key project applies for all phase-1 items that apply to it together.',
    zh: '重点项目应同时申请第一阶段全部适用的联合验收事项。',
  },
  PHASE_TWO_TOO_EARLY: {
    en: 'Phase 2 follows phase 1, unless both phases are applied for in parallel.',
    zh: '第一阶段尚未通过；如需同时办理，请申请两个阶段并联办理。',
  },
  ACCEPTANCE_ITEM_ALREADY_ASKED: {
    en: 'The item is under acceptance or has passed already.',
    zh: '该验收事项正在办理或已通过，不能重复申请。',
  },
  ACCEPTANCE_MATERIALS_MISSING: {
    en: 'The item cannot pass before all its required materials are in.',
    zh: '该验收事项所需材料尚未齐全，不能通过。',
  },

  // Exchange
  RECIPIENT_NOT_FOUND: { en: 'The directory has no such recipient.', zh: '接收单位不在名录中。' },
  HANDOFF_NOT_FOUND: { en: 'No handoff has this id, or you may not see it.', zh: '材料流转不存在或无权查看。' },
  RECEIPT_INVALID: {
    en: 'The receipt does not match the handoff or its signature is wrong.',
    zh: '回执与流转材料不符或签名无效。',
  },
  EVENT_SOURCE_NOT_FOUND: { en: 'No event source has this id.', zh: '来源系统不存在。' },
  EVENT_SOURCE_URI_TAKEN: { en: 'Another event source speaks as this URI.', zh: '该来源标识已被其他来源系统使用。' },
  EVENT_SOURCE_SUSPENDED: { en: 'This event source is suspended.', zh: '该来源系统已暂停接入。' },
  QUOTA_EXCEEDED: {
    en: 'The quota of this event source is used up; nothing was taken in, send it again later.',
    zh: '该来源系统的配额已用完，本次未接收，请稍后重试。',
  },
  MATERIAL_NOT_FOUND: {
    en: 'There is no such material, or you are not entitled to it.',
    zh: '材料不存在或无权查阅。',
  },
  MATERIAL_DIGEST_MISMATCH: {
    en: 'The content does not have the SHA-256 that was announced; nothing was stored.',
    zh: '材料内容与所报摘要（SHA-256）不符，未保存。',
  },
  MATERIAL_TOO_LARGE: {
    en: 'The material is larger than is accepted; nothing was stored.',
    zh: '材料超过允许的大小，未保存。',
  },
  MATERIAL_TYPE_MISMATCH: {
    en: 'The content is not what its media type says; nothing was stored.',
    zh: '材料内容与所报文件类型不符，未保存。',
  },
  MATERIAL_IN_USE: {
    en: 'An application under way rests on this material.',
    zh: '在办申请正在使用该材料。',
  },
  MATERIAL_LINK_INVALID: {
    en: 'The link is not good: it has expired, was altered, or was made for somebody else; ask for a new one.',
    zh: '下载链接无效：已过期、被改动或不属于您，请重新获取。',
  },
  STORAGE_FULL: {
    en: 'There is no room left for the material; nothing was stored, try again later.',
    zh: '存储空间不足，材料未保存，请稍后重试。',
  },
  QUEUE_UNAVAILABLE: { en: 'The queue cannot be reached; nothing was queued.', zh: '队列暂不可用，未入队。' },

  // Other departments and ourselves
  DEPARTMENT_UNAVAILABLE: { en: 'A department does not answer at the moment.', zh: '部门系统暂不可用。' },
  DEPARTMENT_TIMEOUT: { en: 'A department did not answer in time.', zh: '部门系统响应超时。' },
  DEPARTMENT_FAULT: { en: 'A department met a fault of its own.', zh: '部门系统内部错误。' },
  ...identityErrorCodes,
  IDENTITY_UNAVAILABLE: {
    en: 'The identity provider does not answer at the moment.',
    zh: '统一身份认证服务暂不可用。',
  },
  INTERNAL_FAULT: { en: 'Something went wrong on our side; it has been logged.', zh: '系统内部错误，已记录。' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** A stable code for `extensions.code`. */
export type ErrorCode = keyof typeof errorCodes;
