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

  // Approval
  PROJECT_NOT_FOUND: { en: 'No project has this id, or you may not see it.', zh: '项目不存在或无权查看。' },
  PROJECT_CODE_MALFORMED: {
    en: 'The project code does not have the shape of GB/T 40058.',
    zh: '项目代码格式不符合 GB/T 40058。',
  },
  PROJECT_CODE_TAKEN: { en: 'Another project carries this code.', zh: '项目代码已被使用。' },
  CREDIT_CODE_INVALID: { en: 'The unified social credit code fails its checksum.', zh: '统一社会信用代码校验不通过。' },
  ITEM_NOT_FOUND: { en: 'The catalogue has no item with this code.', zh: '事项清单中没有该事项。' },
  ITEM_NOT_APPLICABLE: { en: 'The item does not apply to this project.', zh: '该事项不适用于本项目。' },
  ITEM_ASSISTED_ONLY: {
    en: 'The item is not decided here; it is only assisted and tracked.',
    zh: '该事项不在本级审批，仅提供协助与跟踪。',
  },
  PREREQUISITE_MISSING: { en: 'A prerequisite item is not approved yet.', zh: '前置事项尚未办结。' },
  APPLICATION_EXISTS: {
    en: 'The project has an application of this item already, under way or approved.',
    zh: '本项目该事项已有在办或办结的申请。',
  },
  PRE_APPROVAL_NOT_OFFERED: {
    en: 'The item is not approved ahead of its formal approval.',
    zh: '该事项不实行预审批。',
  },
  PRE_APPROVAL_AWAITS: {
    en: 'The formal document waits for conditions that are not there yet.',
    zh: '缺失条件尚未具备，不能换发正式文件。',
  },
  SIMULATED_LAND_HELD: {
    en: 'The land is held: apply formally instead of simulating.',
    zh: '项目已取得土地，请直接正式申报，不再实行模拟审批。',
  },
  SIMULATED_NEEDS_LAND: {
    en: 'A simulated approval is converted once the land is held.',
    zh: '取得土地后方可将模拟审批转为正式审批。',
  },
  SIMULATION_OUTDATED: {
    en: 'Something relevant has changed since the simulated approval: apply formally.',
    zh: '模拟审批后相关情况已变化，请按程序正式申报。',
  },
  EFFECT_NOT_FITTING: {
    en: 'The application’s approval is not worth what this step is for.',
    zh: '该申请的审批类型（正式、预审批、模拟）不适用此操作。',
  },
  CERTIFICATE_NUMBER_TAKEN: { en: 'Another certificate has this number.', zh: '该证照批文号已被使用。' },
  CERTIFICATE_NOT_VALID: { en: 'The certificate is not valid, or not any more.', zh: '证照已失效，不能换发。' },
  CERTIFICATE_STANDS: {
    en: 'The item has a certificate of the same or stronger effect that still stands.',
    zh: '该事项已有同等或更高效力的有效证照。',
  },
  FLAG_NOT_FOUND: { en: 'No flag has this id, or you may not see it.', zh: '标记不存在或无权查看。' },
  FLAG_CLEARED: { en: 'The flag has been cleared already.', zh: '该标记已解除。' },
  MATERIALS_MISSING: { en: 'Not all required materials are there.', zh: '申请材料不齐全。' },
  CORRECTION_ALREADY_REQUESTED: {
    en: 'What is missing is told once; it has been told already.',
    zh: '补正内容应一次性告知，此前已告知。',
  },
  CORRECTION_INCOMPLETE: {
    en: 'The one-time notice must name everything that is missing.',
    zh: '一次性告知应包含全部缺少的材料。',
  },
  MATERIAL_NOT_TOLERABLE: {
    en: 'This material is not marked as one that may come later.',
    zh: '该材料不属于可容缺材料。',
  },
  TOLERANCE_NEEDS_LAND: {
    en: 'Tolerance acceptance needs a project whose land is held.',
    zh: '极限容缺受理仅适用于已取得土地的项目。',
  },
  OWNER_BARRED: {
    en: 'The owner broke an earlier promise; it is barred from tolerance until the service room clears it.',
    zh: '项目单位曾未履行容缺承诺，解除限制前不得再次容缺受理。',
  },
  TOLERANCE_OUTSTANDING: {
    en: 'Materials promised for later have not come yet; the decision waits for them.',
    zh: '容缺材料尚未补齐，不能出具审批决定。',
  },
  TOLERANCE_OVERDUE: {
    en: 'The promised day has passed; the application is being terminated.',
    zh: '容缺承诺期限已过，申请将予终止。',
  },
  TOLERANCE_NOT_OVERDUE: {
    en: 'No promise is late; the application goes on.',
    zh: '容缺承诺尚未逾期，不得终止申请。',
  },
  TOLERANCE_BAR_NOT_FOUND: { en: 'This unit is not barred from tolerance.', zh: '该单位没有未解除的容缺失信限制。' },
  COMMITMENT_NOT_ALLOWED: {
    en: 'The catalogue does not let this item be decided on a commitment.',
    zh: '该事项不适用告知承诺办理。',
  },
  COMMITMENT_NOT_SIGNED: { en: 'No commitment has been signed.', zh: '尚未签订承诺书。' },
  COMMITMENT_ALREADY_SIGNED: {
    en: 'The commitment is signed once per application; it has been signed already.',
    zh: '承诺书每项申请仅签订一次，此前已签订。',
  },
  CHECK_ALREADY_RECORDED: { en: 'The check has been recorded already.', zh: '核查结果已登记，不得重复登记。' },
  KEY_LIST_PLACE_TAKEN: {
    en: 'This place on the list is taken, or the project stands on this list already.',
    zh: '该清单序号已被占用，或项目已在该清单中。',
  },
  KEY_LISTING_NOT_FOUND: {
    en: 'The project does not stand on this key-project list.',
    zh: '项目不在该重点项目清单中。',
  },
  KEY_LIST_NOT_FOUND: { en: 'There is no such version of this key-project list.', zh: '该重点项目清单版本不存在。' },
  DELEGATION_NOT_FOUND: { en: 'No delegation has this id.', zh: '授权委托不存在。' },
  DELEGATION_MISSING: {
    en: 'The agency has delegated nothing to you: on the bus it cannot be decided without a delegation.',
    zh: '该部门未向您授权，车载现场不得作出审批决定。',
  },
  DELEGATION_EXPIRED: { en: 'The delegation has expired.', zh: '授权委托已过期。' },
  DELEGATION_NOT_YET_VALID: { en: 'The delegation is not valid yet.', zh: '授权委托尚未生效。' },
  DELEGATION_REVOKED: { en: 'The delegation has been revoked.', zh: '授权委托已撤回。' },
  ITEM_NOT_DELEGATED: { en: 'The delegation does not name this item.', zh: '授权范围不包含该事项。' },
  REGION_NOT_DELEGATED: { en: 'The delegation does not name this region.', zh: '授权范围不包含该地区。' },
  ITEM_NOT_DELEGABLE: {
    en: 'Only the agency’s own items that can be decided on the spot can be delegated.',
    zh: '仅本部门可现场审批的事项可以授权。',
  },
  SEAL_NUMBER_TAKEN: {
    en: 'The seal belongs to another agency, or to another delegation on some of these days.',
    zh: '该印章属于其他部门，或在此期间已用于其他授权。',
  },
  PRE_REVIEW_NOT_FOUND: {
    en: 'No joint pre-review has this id, or you may not see it.',
    zh: '准入联合预审不存在或无权查看。',
  },
  PRE_REVIEW_EXISTS: { en: 'The project has a joint pre-review already.', zh: '本项目已有准入联合预审。' },
  AGENCY_NOT_INVITED: { en: 'The agency is not invited to this pre-review.', zh: '该部门未受邀参加联合预审。' },
  PRE_REVIEW_OPINION_MISSING: {
    en: 'Invited agencies have neither given an opinion nor been recorded as absent.',
    zh: '受邀部门尚未出具意见，会议也未记录其缺席。',
  },
  NOTICE_ALREADY_ISSUED: {
    en: 'Everything is told once; the notice has been issued already.',
    zh: '一次性告知书已出具，不得重复告知。',
  },
  LINE_PROGRESS_REPORTED: {
    en: 'The agency has reported this month already; name the version to amend it.',
    zh: '该部门本月进度已报送；如需更正，请注明原版本号。',
  },
  APPLICATION_NOT_FOUND: { en: 'No application has this id, or you may not see it.', zh: '申请不存在或无权查看。' },
  POLICY_NOT_FOUND: { en: 'No policy has this code.', zh: '没有此代码的政策。' },
  POLICY_NOT_APPLICABLE: {
    en: 'The policy’s condition does not hold for this project, or is not known to hold.',
    zh: '项目不符合或尚不能确认符合该政策的适用条件。',
  },
  ROADMAP_NOT_FOUND: { en: 'The project has no roadmap of this version.', zh: '项目没有该版本的办理路线图。' },
  PARALLEL_APPLICATION_NOT_FOUND: {
    en: 'No parallel application has this id, or you may not see it.',
    zh: '并联申请不存在或无权查看。',
  },
  PLAN_LINE_NOT_FOUND: { en: 'No line of a monthly plan has this id.', zh: '月度计划中没有该条目。' },
  PLAN_LINE_NOT_SLIPPED: {
    en: 'Only what was not done by the end of its month is carried over, once.',
    zh: '仅逾期未办结且未结转的条目可以结转，且只能结转一次。',
  },
  CATALOGUE_INVALID: { en: 'A catalogue file contradicts itself.', zh: '事项目录数据有误。' },

  // Concierge
  PERSON_NOT_FOUND: { en: 'No person has this id.', zh: '人员不存在。' },
  UNIT_NOT_FOUND: { en: 'No unit has this id.', zh: '单位不存在。' },
  NOT_A_STEWARD: {
    en: 'This person does not hold a steward role for the project.',
    zh: '该人员不具备本项目的帮办代办资格。',
  },
  PERSON_ABSENT: { en: 'This person is away on that day.', zh: '该人员当日不在岗。' },
  NO_STEWARD_FITS: { en: 'No steward fits this project.', zh: '没有匹配的帮办代办专员。' },
  PROBLEM_NOT_FOUND: { en: 'No problem has this id, or you may not see it.', zh: '问题不存在或无权查看。' },
  VISITOR_NOT_INDEPENDENT: {
    en: 'The return visit is paid by somebody other than the steward or whoever solved the problem.',
    zh: '回访人不得是本项目的帮办代办专员或问题责任人。',
  },
  RESPONSIBLE_PERSON_MISSING: {
    en: 'The project has no steward; name the person responsible for the problem.',
    zh: '项目尚无帮办代办专员，请指定问题责任人。',
  },
  ROLE_ALREADY_HELD: {
    en: 'The person holds this role with the same scope already.',
    zh: '该人员已担任相同范围的此角色。',
  },
  ROLE_NOT_HELD: { en: 'The person does not hold this role.', zh: '该人员未担任此角色。' },
  ROLE_SCOPE_REQUIRED: {
    en: 'This role is held for named kinds, stages or fields.',
    zh: '此角色须明确适用的项目类型、阶段或领域。',
  },
  STEWARD_STILL_SERVING: {
    en: 'The person still carries projects; assign them to somebody else first.',
    zh: '该人员仍有在办项目，请先改派。',
  },
  SUBJECT_TAKEN: { en: 'Another person signs in with this subject.', zh: '该登录标识已被其他人员使用。' },
  UNIT_NAME_TAKEN: { en: 'The region has a unit of this name already.', zh: '该地区已有同名单位。' },
  ABSENCE_NOT_FOUND: { en: 'The person has no such absence.', zh: '该人员无此离岗记录。' },
  ABSENCE_OVERLAPS: {
    en: 'The person is recorded as away on some of these days already.',
    zh: '该人员在此期间已有离岗记录。',
  },

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
  IDENTITY_UNAVAILABLE: {
    en: 'The identity provider does not answer at the moment.',
    zh: '统一身份认证服务暂不可用。',
  },
  INTERNAL_FAULT: { en: 'Something went wrong on our side; it has been logged.', zh: '系统内部错误，已记录。' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** A stable code for `extensions.code`. */
export type ErrorCode = keyof typeof errorCodes;
