// Written by `npm run codegen` from the descriptions of the SDL. Do not edit.

/** By enum and value: English and Chinese. */
export const enumLabels: Readonly<Record<string, Readonly<Record<string, readonly [en: string, zh: string]>>>> = {
 "AcceptanceLeaderKind": {
  "DISTRICT": [
   "The district, for a project outside any functional zone",
   "区县"
  ],
  "FUNCTIONAL_ZONE": [
   "The functional zone the project lies in",
   "功能区"
  ]
 },
 "AcceptanceMaterialClassification": {
  "INTERNAL": [
   "For offices only",
   "内部"
  ],
  "PERSONAL": [
   "About a person",
   "个人隐私"
  ],
  "PUBLIC": [
   "Anybody may read it",
   "公开"
  ],
  "TECHNICAL_SECRET": [
   "Technical secret",
   "技术秘密"
  ],
  "TRADE_SECRET": [
   "Business secret",
   "商业秘密"
  ]
 },
 "AcceptancePhase": {
  "FIRST": [
   "Planning, fire safety, archives, completion filing, civil air defence",
   "第一阶段"
  ],
  "SECOND": [
   "Water and soil conservation, telecommunication, lightning protection and others",
   "第二阶段"
  ]
 },
 "AcceptanceVerdict": {
  "NOT_APPLICABLE": [
   "Not applicable, with a reason",
   "不适用"
  ],
  "PASS": [
   "Passed",
   "通过"
  ],
  "RECTIFY": [
   "To be put right, with a list",
   "整改"
  ]
 },
 "Agency": {
  "ADMIN_APPROVAL": [
   "Administrative approval",
   "行政审批服务局"
  ],
  "ARCHIVES": [
   "Urban construction archives",
   "城建档案管理部门"
  ],
  "CIVIL_DEFENCE": [
   "Civil air defence",
   "人民防空部门"
  ],
  "COMMUNICATIONS": [
   "Communications administration",
   "通信管理部门"
  ],
  "CULTURE_TOURISM": [
   "Culture, heritage and tourism",
   "文化和旅游（文物）部门"
  ],
  "DEVELOPMENT_REFORM": [
   "Development and reform",
   "发展改革部门"
  ],
  "ECOLOGY": [
   "Ecology and environment",
   "生态环境部门"
  ],
  "EMERGENCY": [
   "Emergency management",
   "应急管理部门"
  ],
  "FINANCE": [
   "Finance",
   "财政部门"
  ],
  "FIRE_RESCUE": [
   "Fire review and acceptance",
   "消防审验部门"
  ],
  "FORESTRY": [
   "Forestry and grassland",
   "林业和草原部门"
  ],
  "HOUSING_CONSTRUCTION": [
   "Housing and urban-rural construction",
   "住房城乡建设部门"
  ],
  "INDUSTRY_IT": [
   "Industry and information technology",
   "工业和信息化部门"
  ],
  "LANDSCAPE": [
   "Parks and landscape",
   "园林绿化部门"
  ],
  "METEOROLOGY": [
   "Meteorology",
   "气象部门"
  ],
  "NATURAL_RESOURCES": [
   "Natural resources and planning",
   "自然资源和规划部门"
  ],
  "PUBLIC_SECURITY": [
   "Public security",
   "公安部门"
  ],
  "SEISMOLOGY": [
   "Seismology",
   "地震部门"
  ],
  "STATE_SECURITY": [
   "State security",
   "国家安全部门"
  ],
  "TRANSPORT": [
   "Transport",
   "交通运输部门"
  ],
  "URBAN_MANAGEMENT": [
   "Urban management",
   "城市管理部门"
  ],
  "WATER": [
   "Water",
   "水利（水务）部门"
  ]
 },
 "AgreementScope": {
  "ALL": [
   "All items",
   "全部事项"
  ],
  "SOME": [
   "Those that are named",
   "部分事项"
  ]
 },
 "AgreementStatus": {
  "COMPLETED": [
   "All that was agreed is done",
   "已完成"
  ],
  "DECLINED": [
   "Not taken on",
   "不予受理"
  ],
  "OFFERED": [
   "Terms wait for signatures",
   "待签订"
  ],
  "REQUESTED": [
   "Asked for by the owner",
   "已申请"
  ],
  "SIGNED": [
   "Both sides have signed",
   "已签订"
  ],
  "TERMINATED": [
   "Ended before all was done",
   "已终止"
  ],
  "WITHDRAWN": [
   "Taken back before it was signed",
   "已撤回"
  ]
 },
 "ApplicationAction": {
  "ACCEPT": [
   "Accept",
   "受理"
  ],
  "APPROVE": [
   "Approve",
   "准予"
  ],
  "APPROVE_ON_COMMITMENT": [
   "Approve on the commitment",
   "告知承诺准予"
  ],
  "COMMIT_NOTIFICATION": [
   "Sign the commitment after the notice",
   "签订告知承诺"
  ],
  "COMMIT_TOLERANCE": [
   "Promise tolerable materials for later",
   "签订容缺承诺"
  ],
  "CONVERT": [
   "Convert into the formal approval",
   "换发正式文件"
  ],
  "DRAFT": [
   "Began",
   "新建"
  ],
  "END_SPECIAL_PROCEDURE": [
   "End the special procedure",
   "结束特别程序"
  ],
  "FAIL_CHECK": [
   "Record that the check failed",
   "承诺核查不通过"
  ],
  "PASS_CHECK": [
   "Record that the check passed",
   "承诺核查通过"
  ],
  "RECORD_APPROVAL": [
   "Record that it was approved elsewhere",
   "登记外部准予结果"
  ],
  "RECORD_REJECTION": [
   "Record that it was rejected elsewhere",
   "登记外部不予结果"
  ],
  "REFUSE_ACCEPTANCE": [
   "Refuse acceptance",
   "不予受理"
  ],
  "REJECT": [
   "Reject",
   "不予"
  ],
  "REQUEST_CORRECTION": [
   "Tell once all that is missing",
   "一次性告知补正"
  ],
  "REVOKE": [
   "Revoke",
   "撤销"
  ],
  "START_REVIEW": [
   "Start the review",
   "开始审查"
  ],
  "START_SPECIAL_PROCEDURE": [
   "Start a special procedure",
   "进入特别程序"
  ],
  "SUBMIT": [
   "Submit",
   "提交"
  ],
  "SUPPLY_AWAITED": [
   "Supply what a pre-approval or a simulated approval did without",
   "补交待具备条件材料"
  ],
  "SUPPLY_CORRECTION": [
   "Supply what is missing",
   "补正材料"
  ],
  "SUPPLY_TOLERATED": [
   "Supply promised materials",
   "补齐容缺材料"
  ],
  "TERMINATE": [
   "End, because promised materials did not come in time",
   "终止办理"
  ],
  "WITHDRAW": [
   "Withdraw",
   "撤回"
  ]
 },
 "ApplicationStatus": {
  "ACCEPTED": [
   "Accepted",
   "受理"
  ],
  "APPROVED": [
   "Approved",
   "通过"
  ],
  "CORRECTION_REQUESTED": [
   "Waits for what is missing",
   "补正"
  ],
  "DRAFT": [
   "Being prepared",
   "待申报"
  ],
  "NOT_ACCEPTED": [
   "Not accepted",
   "不予受理"
  ],
  "REJECTED": [
   "Rejected",
   "不通过"
  ],
  "REVOKED": [
   "Revoked by the department",
   "撤销"
  ],
  "SPECIAL_PROCEDURE": [
   "In a special procedure",
   "特别程序"
  ],
  "SUBMITTED": [
   "Submitted",
   "已提交"
  ],
  "TERMINATED": [
   "Ended because promised materials did not come in time",
   "终止"
  ],
  "UNDER_REVIEW": [
   "Under review",
   "审查"
  ],
  "WITHDRAWN": [
   "Withdrawn by the owner",
   "撤回"
  ]
 },
 "ApprovalEffect": {
  "FORMAL": [
   "Formal",
   "正式审批"
  ],
  "PRE_APPROVAL": [
   "Ahead of the formal one, input for the next pre-approval",
   "预审批"
  ],
  "SIMULATED": [
   "A rehearsal before the land is held, without legal effect",
   "模拟审批"
  ]
 },
 "BlockKind": {
  "BEHIND_PLAN": [
   "It was planned to have begun, and nothing but the application is missing",
   "未按计划申报"
  ],
  "CORRECTION": [
   "An application misses something that the one-time notice named",
   "待补正"
  ],
  "LATE": [
   "The promised time has run out",
   "超期未办结"
  ],
  "PREREQUISITE": [
   "What must come first is not done",
   "前置事项未办结"
  ],
  "PROBLEM": [
   "A reported problem is not solved",
   "问题未解决"
  ],
  "RECTIFICATION": [
   "Acceptance found something to put right",
   "待整改"
  ],
  "RETURN": [
   "A joint application or one of its matters was returned",
   "退回待补齐"
  ],
  "SPECIAL_PROCEDURE": [
   "A hearing, survey, tender or expert review is under way",
   "特别程序"
  ]
 },
 "BlockWaitsFor": {
  "ANOTHER_ITEM": [
   "Another item of the project",
   "其他事项"
  ],
  "DEPARTMENT": [
   "The department that decides",
   "审批部门"
  ],
  "OWNER": [
   "The owner unit",
   "项目单位"
  ],
  "PROVIDER": [
   "The utility's provider",
   "服务单位"
  ],
  "SERVICE_TEAM": [
   "The steward's side, up to the city government",
   "帮办代办队伍"
  ]
 },
 "BookingChannel": {
  "ON_SITE": [
   "On the spot",
   "现场预约"
  ],
  "PHONE": [
   "Booking telephone",
   "预约电话"
  ],
  "WECHAT": [
   "Public WeChat account of the service hall",
   "微信公众号"
  ]
 },
 "BookingStatus": {
  "BOOKED": [
   "Asked for, and has its slot",
   "已预约"
  ],
  "CANCELLED": [
   "Called off; its slot is free again",
   "已取消"
  ],
  "CONFIRMED": [
   "Confirmed by the service room",
   "已确认"
  ],
  "DONE": [
   "Done",
   "已完成"
  ],
  "EN_ROUTE": [
   "The bus is on its way",
   "已出发"
  ],
  "NO_SHOW": [
   "The bus found nobody",
   "到访未遇"
  ],
  "ON_SITE": [
   "The bus is on the site",
   "现场办理"
  ]
 },
 "BusService": {
  "ACCEPTANCE": [
   "Acceptance",
   "受理"
  ],
  "CERTIFICATE": [
   "Certificate on the spot",
   "出证"
  ],
  "POLICY": [
   "Explaining of policies",
   "政策宣讲"
  ],
  "REVIEW": [
   "Review",
   "审查"
  ],
  "SURVEY": [
   "Survey of the site",
   "踏勘"
  ],
  "UTILITY_SURVEY": [
   "Joint survey for utilities",
   "市政公用服务联合踏勘"
  ]
 },
 "CertificateStatus": {
  "EXPIRED": [
   "Its validity has run out",
   "已过期"
  ],
  "SUPERSEDED": [
   "Another one took its place",
   "已换发"
  ],
  "VALID": [
   "Valid",
   "有效"
  ],
  "WITHDRAWN": [
   "Withdrawn or revoked",
   "已撤销"
  ]
 },
 "ClockDayReason": {
  "COUNTED": [
   "Working day, counted",
   "工作日，计入"
  ],
  "NOT_A_WORKING_DAY": [
   "Not a working day",
   "非工作日，不计入"
  ],
  "OUTSIDE_OFFICE_HOURS": [
   "The clock ran, but not while the office was open",
   "非办公时间，不计入"
  ],
  "START_DAY": [
   "Day of the start, not counted",
   "起算当日，不计入"
  ],
  "STOPPED": [
   "The clock stood still",
   "停止计时，不计入"
  ]
 },
 "ClockEntryKind": {
  "END": [
   "Ends it",
   "办结"
  ],
  "RESUME": [
   "Lets it run on",
   "恢复计时"
  ],
  "START": [
   "Starts it",
   "起算"
  ],
  "STOP": [
   "Stops it",
   "停止计时"
  ]
 },
 "ClockPurpose": {
  "ACCEPTANCE": [
   "To decide on acceptance",
   "受理时限"
  ],
  "DECISION": [
   "To decide the matter",
   "办理时限"
  ]
 },
 "CompletionBasis": {
  "ARCHIVE": [
   "The archive has signed for the project's file",
   "档案移交"
  ],
  "SERVICE": [
   "The service was completed as agreed",
   "帮办代办服务完成"
  ]
 },
 "Criterion": {
  "ATTITUDE": [
   "How it was treated",
   "服务态度"
  ],
  "EFFICIENCY": [
   "How quickly and well",
   "服务效率"
  ],
  "INTEGRITY": [
   "Whether everything was clean",
   "廉洁情况"
  ]
 },
 "HandoffChannel": {
  "COURIER": [
   "A courier, confirmed by a person",
   "快递邮寄"
  ],
  "EMAIL": [
   "Mail with a signed link",
   "电子邮件"
  ],
  "IN_PERSON": [
   "From hand to hand, signed by both",
   "当面交接"
  ],
  "NETWORK_SHARE": [
   "A mounted folder",
   "网络共享"
  ],
  "PLATFORM": [
   "Signed HTTP to the recipient's system",
   "平台上传"
  ]
 },
 "HandoffLegStatus": {
  "CANCELLED": [
   "A person has given it up",
   "已取消"
  ],
  "DEAD": [
   "Every attempt has failed; a person must replay or cancel it",
   "死信"
  ],
  "DELIVERED": [
   "Has arrived; not signed for yet",
   "已送达"
  ],
  "IN_TRANSIT": [
   "On its way",
   "传输中"
  ],
  "PENDING": [
   "Waits to be sent, for the first time or again",
   "待发"
  ],
  "RECEIVED": [
   "The recipient has signed",
   "已签收"
  ],
  "REFUSED": [
   "The recipient will not have it",
   "拒收"
  ],
  "RETURNED": [
   "The recipient has sent it back",
   "退回"
  ]
 },
 "HandoffPurpose": {
  "ARCHIVE": [
   "The project's file to the archive",
   "档案移交"
  ],
  "CONSULTATION": [
   "A question to another department",
   "征求意见"
  ],
  "CORRECTION": [
   "Materials that were asked for",
   "补正材料转交"
  ],
  "JOINT_ACCEPTANCE": [
   "A joint acceptance to its departments",
   "联合验收转交"
  ],
  "JOINT_UTILITIES": [
   "A joint utility application to its providers",
   "联合报装转交"
  ],
  "TIER_TRANSFER": [
   "From one tier of government to another",
   "层级转办"
  ]
 },
 "HandoffReceiptSigner": {
  "EXCHANGE": [
   "The exchange's, for what a person has signed before its eyes",
   "交换平台见证"
  ],
  "RECIPIENT": [
   "The recipient's own",
   "接收单位"
  ]
 },
 "HandoffStatus": {
  "CANCELLED": [
   "Every leg was given up",
   "已取消"
  ],
  "IN_TRANSIT": [
   "Some legs are under way",
   "传输中"
  ],
  "NEEDS_ATTENTION": [
   "A leg could not be delivered; a person must replay or cancel it",
   "待人工处理"
  ],
  "NOT_RECEIVED": [
   "Settled, and no recipient has signed",
   "未签收"
  ],
  "PARTLY_RECEIVED": [
   "Settled, and some recipients have signed",
   "部分签收"
  ],
  "PENDING": [
   "Nothing sent yet",
   "待发"
  ],
  "RECEIVED": [
   "Every recipient has signed",
   "全部签收"
  ]
 },
 "HealthDepartment": {
  "ACCEPTANCE": [
   "Joint acceptance",
   "竣工联合验收"
  ],
  "APPROVAL": [
   "Approval",
   "审批"
  ],
  "CONCIERGE": [
   "The stewards, with the project's problems",
   "帮办代办"
  ],
  "UTILITIES": [
   "Utilities",
   "水电气暖信报装"
  ]
 },
 "InvestmentSource": {
  "FOREIGN": [
   "Foreign",
   "外商投资"
  ],
  "GOVERNMENT": [
   "Government",
   "政府投资"
  ],
  "MIXED": [
   "Government with private capital",
   "政府和社会资本合作"
  ],
  "PRIVATE": [
   "Private",
   "民间投资"
  ],
  "STATE_OWNED_ENTERPRISE": [
   "State-owned enterprise",
   "国有企业投资"
  ]
 },
 "ItemNature": {
  "ADMINISTRATIVE_PERMIT": [
   "Administrative permit",
   "行政许可"
  ],
  "GOVERNMENT_SERVICE": [
   "Government service",
   "政府服务"
  ],
  "INTERMEDIARY": [
   "Intermediary service",
   "中介服务"
  ],
  "MUNICIPAL_UTILITY": [
   "Municipal utility",
   "市政公用"
  ]
 },
 "ItemStage": {
  "COMPLETION_ACCEPTANCE": [
   "Acceptance",
   "竣工验收"
  ],
  "CONSTRUCTION_PERMIT": [
   "Construction permit",
   "施工许可"
  ],
  "ENGINEERING_CONSTRUCTION": [
   "Construction planning",
   "工程建设许可"
  ],
  "LAND_USE_PLANNING": [
   "Establishment and land-use planning",
   "立项用地规划许可"
  ],
  "PARALLEL": [
   "Beside the four stages",
   "并行推进"
  ]
 },
 "JointAcceptanceItemStatus": {
  "NOT_APPLICABLE": [
   "Found not applicable by its department",
   "不适用"
  ],
  "PASSED": [
   "Passed",
   "验收通过"
  ],
  "RECTIFYING": [
   "The owner has to put something right",
   "整改中"
  ],
  "UNDER_ACCEPTANCE": [
   "With its department",
   "验收中"
  ],
  "WITHDRAWN": [
   "Taken back with the whole",
   "已撤回"
  ]
 },
 "JointAcceptanceStatus": {
  "NOT_REQUIRED": [
   "No item was found to apply; there is nothing to accept",
   "无需验收"
  ],
  "PASSED": [
   "The joint opinion is issued",
   "验收通过"
  ],
  "RECTIFYING": [
   "The owner has to put something right",
   "整改中"
  ],
  "UNDER_ACCEPTANCE": [
   "With the departments",
   "验收中"
  ],
  "WITHDRAWN": [
   "Taken back by the owner",
   "已撤回"
  ]
 },
 "JointSurveyStatus": {
  "CALLED": [
   "Called; the participants answer which slots suit",
   "征询时段"
  ],
  "CANCELLED": [
   "Called off",
   "已取消"
  ],
  "CLOSED": [
   "Closed by its leader without the missing signatures",
   "缺签结束"
  ],
  "COMPLETED": [
   "All who came have signed",
   "已完成"
  ],
  "HELD": [
   "Held; the participants sign their parts",
   "已踏勘待签认"
  ],
  "SCHEDULED": [
   "A slot is fixed",
   "已定时段"
  ]
 },
 "JointUtilityStatus": {
  "COMPLETED": [
   "Every matter has come to its end, or was withdrawn",
   "全部办结"
  ],
  "FORWARDED": [
   "Forwarded to all providers; none has signed yet",
   "已转交"
  ],
  "IN_PROGRESS": [
   "At least one provider works on it",
   "办理中"
  ],
  "PARTLY_RETURNED": [
   "At least one provider waits for the owner",
   "部分退回"
  ],
  "RETURNED": [
   "Returned by the counter",
   "退回"
  ],
  "SUBMITTED": [
   "Handed in, not accepted yet",
   "已提交"
  ],
  "WITHDRAWN": [
   "Withdrawn by the owner, as a whole or matter by matter",
   "撤回"
  ]
 },
 "KeyLevel": {
  "CITY": [
   "City",
   "市级"
  ],
  "DISTRICT": [
   "District or county",
   "区县级"
  ],
  "NATIONAL": [
   "National",
   "国家级"
  ],
  "PROVINCIAL": [
   "Provincial",
   "省级"
  ]
 },
 "LadderPhase": {
  "GIVEN_BACK": [
   "Given back from above",
   "上级退回"
  ],
  "OPEN": [
   "Being worked on",
   "办理中"
  ],
  "RETURNED": [
   "The answer from above is here, on its way down",
   "意见反馈中"
  ]
 },
 "LandStatus": {
  "CONTRACT_SIGNED": [
   "Contract signed",
   "已签出让合同"
  ],
  "HELD": [
   "Land held",
   "已取得"
  ],
  "NONE": [
   "No land yet",
   "未取得"
  ]
 },
 "LedgerStep": {
  "AWAITS_PERSON": [
   "A leg goes by courier or in person",
   "待人工办理"
  ],
  "CANCELLED": [
   "A person has given it up",
   "取消"
  ],
  "DEAD": [
   "Every attempt has failed",
   "死信"
  ],
  "DELIVERED": [
   "It lies with the recipient",
   "送达"
  ],
  "DISPATCHED": [
   "Handed to a courier",
   "交寄"
  ],
  "ESCALATED": [
   "The supervisor was told",
   "升级督办"
  ],
  "FAILED": [
   "A delivery has failed and will be tried again",
   "投递失败"
  ],
  "HANDED_OVER": [
   "Handed over in person",
   "当面交出"
  ],
  "KEY_INTRODUCED": [
   "The exchange has begun to sign with this key",
   "启用密钥"
  ],
  "MATERIAL_READ": [
   "A secret material was read",
   "查阅材料"
  ],
  "RECEIVED": [
   "The recipient has signed",
   "签收"
  ],
  "RECIPIENT_REGISTERED": [
   "A recipient was entered in the directory or changed",
   "单位登记"
  ],
  "REFUSED": [
   "The recipient will not have it",
   "拒收"
  ],
  "REMINDED": [
   "The recipient was reminded",
   "催办"
  ],
  "REPLAYED": [
   "A person has sent it on its way again",
   "重新投递"
  ],
  "REQUESTED": [
   "A department has asked for the handoff",
   "发起"
  ],
  "RETURNED": [
   "The recipient has sent it back",
   "退回"
  ],
  "SENT": [
   "A worker has set out with the leg",
   "发出"
  ],
  "SUMMARIZED": [
   "The exchange has signed for all legs together",
   "回执汇总"
  ]
 },
 "Light": {
  "AMBER": [
   "A fifth of the time or less is left",
   "黄灯"
  ],
  "GREEN": [
   "In time",
   "绿灯"
  ],
  "RED": [
   "Past the deadline, or solved too late",
   "红灯"
  ]
 },
 "MaterialClassification": {
  "INTERNAL": [
   "For offices only",
   "内部"
  ],
  "PERSONAL": [
   "About a person",
   "个人隐私"
  ],
  "PUBLIC": [
   "Anybody may read it",
   "公开"
  ],
  "TECHNICAL_SECRET": [
   "Technical secret",
   "技术秘密"
  ],
  "TRADE_SECRET": [
   "Business secret",
   "商业秘密"
  ]
 },
 "NotificationStatus": {
  "BROKEN": [
   "Checked, and not kept",
   "核查不通过"
  ],
  "CANCELLED": [
   "The application went another way",
   "已取消"
  ],
  "CHECK_DUE": [
   "Decided on; to be checked",
   "待核查"
  ],
  "KEPT": [
   "Checked, and kept",
   "核查通过"
  ],
  "SIGNED": [
   "Signed",
   "已承诺"
  ]
 },
 "OnSiteClass": {
  "ACCEPTANCE": [
   "Accepts on the spot",
   "现场受理"
  ],
  "DECISION": [
   "Decides on the spot",
   "现场审批"
  ]
 },
 "PlanLineState": {
  "CARRIED_OVER": [
   "Goes on in a later month",
   "已结转"
  ],
  "DONE": [
   "Its application is decided",
   "已销号"
  ],
  "DROPPED": [
   "The roadmap no longer has the item",
   "不再需要"
  ],
  "OPEN": [
   "The month is not over",
   "待办"
  ],
  "SLIPPED": [
   "Not done by the end of the month",
   "逾期未办结"
  ]
 },
 "ProblemKind": {
  "GENERAL": [
   "Needs a policy",
   "面上问题（出台政策）"
  ],
  "SINGLE": [
   "Settled case by case",
   "点上问题（一事一议）"
  ]
 },
 "ProblemLevel": {
  "CITY_GOVERNMENT": [
   "City government",
   "市政府"
  ],
  "EXPERT_TEAM": [
   "Expert team",
   "项目专家团队"
  ],
  "JOINT_MEETING": [
   "Joint meeting",
   "联席会议"
  ],
  "SPECIALIST": [
   "Project service specialist",
   "项目服务专员"
  ],
  "STEWARD": [
   "Steward",
   "帮办代办专员"
  ]
 },
 "ProblemStatus": {
  "ANSWERED": [
   "The owner knows how it is dealt with",
   "反馈"
  ],
  "CLOSED": [
   "The return visit found the owner satisfied",
   "回访办结"
  ],
  "COLLECTED": [
   "Taken in",
   "收集"
  ],
  "SOLVED": [
   "Said to be solved; waits for the return visit",
   "解决"
  ]
 },
 "ProblemStepKind": {
  "ANSWERED": [
   "Answered",
   "反馈"
  ],
  "ANSWERED_BY_MATTER": [
   "Answered with its matter",
   "面上事项答复"
  ],
  "ESCALATED": [
   "Taken one level up",
   "升级"
  ],
  "ESCALATED_BY_CLOCK": [
   "Went up by itself, past its deadline",
   "逾期自动升级"
  ],
  "GIVEN_BACK": [
   "Given back to the level below",
   "退回"
  ],
  "JOINED_MATTER": [
   "Put to a matter",
   "纳入面上事项"
  ],
  "LEFT_MATTER": [
   "Taken out of its matter",
   "移出面上事项"
  ],
  "OPINION_ISSUED": [
   "Opinion of the level",
   "出具办理意见"
  ],
  "PASSED_DOWN": [
   "Answer passed on to the level below",
   "转达办理意见"
  ],
  "PASSED_DOWN_BY_CLOCK": [
   "Answer went down by itself, past its deadline",
   "逾期自动转达"
  ],
  "REPORTED": [
   "Taken in",
   "收集"
  ],
  "SOLVED": [
   "Solved",
   "解决"
  ],
  "VISITED_SATISFIED": [
   "Return visit, owner satisfied",
   "回访满意"
  ],
  "VISITED_UNSATISFIED": [
   "Return visit, owner not satisfied",
   "回访不满意"
  ]
 },
 "ProcedureStage": {
  "COMPLETED": [
   "All is done",
   "已完成"
  ],
  "HANDLE": [
   "Handling, in five steps",
   "办理"
  ],
  "REPORT": [
   "Reporting",
   "统计报送"
  ],
  "RETURN_VISIT": [
   "Return visit",
   "回访"
  ],
  "TAKE_ON": [
   "Taking on",
   "承接"
  ]
 },
 "ProcedureStepKind": {
  "ACCEPTANCE": [
   "Acceptance for approval",
   "审批受理"
  ],
  "AFTER_APPROVAL": [
   "Asking for the effect after approval",
   "批后问效"
  ],
  "EARLY_INTERVENTION": [
   "Early intervention",
   "提前介入"
  ],
  "PARALLEL_SPEEDUP": [
   "Speed-up in parallel",
   "并联提速"
  ],
  "REPORT": [
   "Reporting",
   "统计报送"
  ],
  "RETURN_VISIT": [
   "Return visit",
   "回访"
  ],
  "TAILORED_PLAN": [
   "Tailored plan",
   "定制方案"
  ],
  "TAKE_ON": [
   "Taking on",
   "承接"
  ]
 },
 "ProjectKind": {
  "COMMERCIAL": [
   "Commerce",
   "商业"
  ],
  "EDUCATION": [
   "Education",
   "教育"
  ],
  "INDUSTRIAL": [
   "Industry",
   "工业"
  ],
  "MEDICAL": [
   "Health care",
   "医疗"
  ],
  "MUNICIPAL": [
   "Municipal works",
   "市政"
  ],
  "OLD_COMMUNITY_RENOVATION": [
   "Renovation of an old residential quarter",
   "老旧小区改造"
  ],
  "RESIDENTIAL": [
   "Housing",
   "居住"
  ],
  "URBAN_RENEWAL": [
   "Urban renewal",
   "城市更新"
  ],
  "WAREHOUSE": [
   "Storage and logistics",
   "仓储"
  ]
 },
 "ProjectStage": {
  "COMPLETED": [
   "Completed",
   "竣工"
  ],
  "COMPLETION_ACCEPTANCE": [
   "Acceptance",
   "竣工验收"
  ],
  "CONSTRUCTION_PERMIT": [
   "Construction permit",
   "施工许可"
  ],
  "ENGINEERING_CONSTRUCTION": [
   "Construction planning",
   "工程建设许可"
  ],
  "LAND_USE_PLANNING": [
   "Establishment and land-use planning",
   "立项用地规划许可"
  ],
  "REGISTERED": [
   "Registered, nothing submitted",
   "项目登记"
  ]
 },
 "RecognitionKind": {
  "COMMEND": [
   "Praise",
   "表扬"
  ],
  "HOLD_TO_ACCOUNT": [
   "To be held to account",
   "追责"
  ]
 },
 "RecognitionStatus": {
  "CONFIRMED": [
   "Confirmed",
   "已认定"
  ],
  "DISMISSED": [
   "Dismissed",
   "不予认定"
  ],
  "PROPOSED": [
   "Waits for the service room",
   "待认定"
  ]
 },
 "ReportDutyState": {
  "DUE": [
   "Nothing was handed in, and it is not too late",
   "待报送"
  ],
  "HANDED_IN": [
   "Handed in in time",
   "按期报送"
  ],
  "LATE": [
   "Handed in late; it stays late",
   "逾期报送"
  ],
  "MISSING": [
   "Nothing was handed in, and it is too late",
   "未报送"
  ],
  "RETURNED": [
   "Returned, to come again",
   "已退回"
  ]
 },
 "ReportKind": {
  "EVIDENCE": [
   "By a functional zone or street, due on the 25th, whether or not that is a working day",
   "印证材料报送"
  ],
  "SERVICE": [
   "By whoever carries a project, on that project, due on the last day of the month",
   "服务情况报送"
  ]
 },
 "RoadmapCause": {
  "FACTS_CHANGED": [
   "Facts of the project changed",
   "项目信息变更"
  ],
  "POLICIES_CHANGED": [
   "A policy was set or taken away",
   "政策适用变更"
  ],
  "REQUESTED": [
   "Somebody asked for it",
   "申请规划"
  ]
 },
 "RoadmapState": {
  "DECIDED": [
   "Decided",
   "已办结"
  ],
  "PLANNED": [
   "Not begun",
   "计划办理"
  ],
  "UNDER_WAY": [
   "Handed in",
   "办理中"
  ]
 },
 "ServiceMode": {
  "BY_STAGE": [
   "Stage by stage",
   "分阶段"
  ],
  "ROUND_THE_CLOCK": [
   "At any hour. 24",
   "小时"
  ],
  "WHOLE_WAY": [
   "The whole way",
   "全程"
  ]
 },
 "SpecialProcedureKind": {
  "EXPERT_REVIEW": [
   "Expert review",
   "专家评审"
  ],
  "HEARING": [
   "Hearing",
   "听证"
  ],
  "SURVEY": [
   "Survey on the spot",
   "现场踏勘"
  ],
  "TENDER": [
   "Tender or auction",
   "招标拍卖"
  ]
 },
 "StaffingAlarmKind": {
  "CREWS_MISSING": [
   "A region has fewer crews than it shall have",
   "专班数量不足"
  ],
  "CREW_NOT_WHOLE": [
   "A crew is not one leader, two agents and two approvers today",
   "专班人员不齐"
  ],
  "LIAISONS_TOO_FEW": [
   "A county or city has too few chief liaisons",
   "首席联络员不足"
  ],
  "UNIT_WITHOUT_BACKUP": [
   "A unit has nobody to stand in for its specialist",
   "未落实人员备份"
  ],
  "UNIT_WITHOUT_SPECIALIST": [
   "A unit has no specialist",
   "未确定服务专员"
  ]
 },
 "StewardshipStatus": {
  "COVERED": [
   "The steward is away, the backup carries it",
   "备份人员接替"
  ],
  "FINISHED": [
   "Finished: nobody has it in hand, its last steward keeps in touch",
   "已办结"
  ],
  "MISSING": [
   "A key project without a steward: an alarm",
   "重点项目缺管家"
  ],
  "SERVING": [
   "The steward carries it",
   "管家负责"
  ],
  "UNASSIGNED": [
   "Nobody was assigned, and nobody must be",
   "未指派"
  ],
  "UNCOVERED": [
   "The steward is away and no backup is on duty: an alarm",
   "无人负责"
  ]
 },
 "Tier": {
  "CITY": [
   "City",
   "市级"
  ],
  "COUNTY": [
   "County or district",
   "县级"
  ],
  "PROVINCE": [
   "Province",
   "省级"
  ],
  "TOWN": [
   "Town or street",
   "镇级"
  ]
 },
 "ToleranceStatus": {
  "BROKEN": [
   "The day passed",
   "已失信"
  ],
  "CANCELLED": [
   "The application ended otherwise before the day",
   "已取消"
  ],
  "KEPT": [
   "All was brought in time",
   "已履约"
  ],
  "SIGNED": [
   "Signed",
   "已承诺"
  ]
 },
 "UtilityMaterialClassification": {
  "INTERNAL": [
   "For offices only",
   "内部"
  ],
  "PERSONAL": [
   "About a person",
   "个人隐私"
  ],
  "PUBLIC": [
   "Anybody may read it",
   "公开"
  ],
  "TECHNICAL_SECRET": [
   "Technical secret",
   "技术秘密"
  ],
  "TRADE_SECRET": [
   "Business secret",
   "商业秘密"
  ]
 },
 "UtilityMatterKind": {
  "CONNECTION": [
   "Joining a network",
   "报装接入"
  ],
  "LINE_WORK_PERMIT": [
   "Permit for the line work that joining takes",
   "涉线工程许可"
  ]
 },
 "UtilityMatterStatus": {
  "ACCEPTED": [
   "Accepted by the provider",
   "受理"
  ],
  "CONNECTED": [
   "In use; the end of a connection",
   "开通"
  ],
  "CONSTRUCTED": [
   "Built",
   "施工"
  ],
  "FORWARDED": [
   "Forwarded by the counter",
   "已转交"
  ],
  "GRANTED": [
   "Permit granted; the end of a line-work permit",
   "准予许可"
  ],
  "INSPECTED": [
   "Inspection passed",
   "验收"
  ],
  "PLANNED": [
   "The plan is issued; construction goes on",
   "方案"
  ],
  "RECEIVED": [
   "Signed for by the provider",
   "已签收"
  ],
  "RETURNED": [
   "Returned to the owner, everything missing named at once",
   "退回"
  ],
  "SURVEYED": [
   "The site is surveyed",
   "联合踏勘"
  ],
  "WITHDRAWN": [
   "Withdrawn by the owner",
   "撤回"
  ]
 },
 "WallChartSort": {
  "NAME": [
   "By name, in the order of the characters' codes",
   "名称"
  ],
  "NEAREST_DEADLINE": [
   "By the nearest due day of what is under way; those without one last",
   "期限最近"
  ],
  "NEWEST": [
   "The last registered first",
   "最近登记"
  ],
  "WORST_LIGHT": [
   "The worst light first, and of one light the nearest due day; those without a light last",
   "灯色"
  ]
 },
 "WorkloadLedgerOrder": {
  "IN_HAND": [
   "The most projects in hand first",
   "在办项目数"
  ],
  "NAME": [
   "By name, as its characters are numbered",
   "姓名"
  ],
  "OPEN_PROBLEMS": [
   "The most open problems first",
   "未解决问题数"
  ]
 }
};
