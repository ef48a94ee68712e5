/** What concierge (帮办代办) refuses: stable code → English and Chinese message (X4). */
export const conciergeErrorCodes = {
  PERSON_NOT_FOUND: { en: 'No person has this id.', zh: '人员不存在。' },
  UNIT_NOT_FOUND: { en: 'No unit has this id.', zh: '单位不存在。' },
  NOT_A_STEWARD: {
    en: 'This person does not hold a steward role for the project.',
    zh: '该人员不具备本项目的帮办代办资格。',
  },
  PERSON_ABSENT: { en: 'This person is away on that day.', zh: '该人员当日不在岗。' },
  NO_STEWARD_FITS: { en: 'No steward fits this project.', zh: '没有匹配的帮办代办专员。' },
  AGREEMENT_NOT_FOUND: {
    en: 'No service agreement has this id, or you may not see it.',
    zh: '服务协议不存在或无权查看。',
  },
  AGREEMENT_EXISTS: {
    en: 'The steward’s service is asked for or agreed already.',
    zh: '该项目已申请或已签订帮办代办服务协议。',
  },
  AGREEMENT_TERMS_CHANGED: {
    en: 'Other terms are offered by now, or none; read them before you sign.',
    zh: '协议条款已变更或无待签条款，请阅后再签。',
  },
  AGREEMENT_ALREADY_SIGNED: { en: 'Your side has signed these terms.', zh: '本方已签署该版条款。' },
  PROBLEM_NOT_FOUND: { en: 'No problem has this id, or you may not see it.', zh: '问题不存在或无权查看。' },
  VISITOR_NOT_INDEPENDENT: {
    en: 'The return visit is paid by somebody other than the steward or whoever solved the problem.',
    zh: '回访人不得是本项目的帮办代办专员或问题责任人。',
  },
  RESPONSIBLE_PERSON_MISSING: {
    en: 'The project has no steward; name the person responsible for the problem.',
    zh: '项目尚无帮办代办专员，请指定问题责任人。',
  },
  PROBLEM_ABOVE: {
    en: 'A level above has the problem; its answer must come down first.',
    zh: '问题已升级，须待办理意见逐级反馈后方可办理。',
  },
  PROBLEM_NOT_SOLVED: { en: 'The problem is not solved yet.', zh: '问题尚未解决。' },
  PROBLEM_IN_MATTER: { en: 'The problem belongs to another matter already.', zh: '该问题已纳入其他面上事项。' },
  PROBLEM_NOT_IN_MATTER: { en: 'The problem does not belong to this matter.', zh: '该问题未纳入此面上事项。' },
  POLICY_MATTER_NOT_FOUND: {
    en: 'No policy matter has this id, or you may not see it.',
    zh: '面上事项不存在或无权查看。',
  },
  MATTER_OF_OTHER_REGION: {
    en: 'The project does not lie in the region of the matter.',
    zh: '项目不在该面上事项所属区域内。',
  },
  SOLUTION_NOT_FOUND: { en: 'No solution has this id, or you may not see it.', zh: '解决方案不存在或无权查看。' },
  SOLUTION_EXISTS: { en: 'The problem has a solution in use already; revise it.', zh: '该问题已有解决方案，请修订。' },
  PERSONAL_DATA: {
    en: 'The text names the owner, the project or a person; write it for everybody.',
    zh: '内容含有项目单位、项目名称或个人信息，请隐去后再发布。',
  },
  MEETING_NOT_FOUND: { en: 'No meeting has this id, or you may not see it.', zh: '会议不存在或无权查看。' },
  MEETING_NOT_BEGUN: { en: 'The meeting has not begun yet.', zh: '会议尚未开始。' },
  ATTENDANCE_INCOMPLETE: {
    en: 'The attendance names each participant, once.',
    zh: '须逐一登记每位参会方的出席情况。',
  },
  MEETING_CANNOT_ANSWER: {
    en: 'Only a joint meeting answers a problem, one that is at its level and on its agenda.',
    zh: '仅联席会议可对提交其研究且列入议程的问题作出答复。',
  },
  RESOLUTION_NOT_FOUND: {
    en: 'No resolution has this id, or you may not see it.',
    zh: '议定事项不存在或无权查看。',
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
} as const satisfies Record<string, { en: string; zh: string }>;
