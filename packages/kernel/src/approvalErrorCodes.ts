/** What approval (审批事项) refuses: stable code → English and Chinese message (X4). */
export const approvalErrorCodes = {
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
} as const satisfies Record<string, { en: string; zh: string }>;
