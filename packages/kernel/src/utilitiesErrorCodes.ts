/** Refusals of joint surveys, counters and withdrawn matters (utilities); part of `errorCodes`. */
export const utilitiesErrorCodes = {
  JOINT_SURVEY_NOT_FOUND: {
    en: 'No joint survey has this id, or you may not see it.',
    zh: '联合踏勘不存在或无权查看。',
  },
  SURVEY_MATTER_NOT_READY: {
    en: 'A survey is for matters of the project that are accepted and not surveyed yet.',
    zh: '联合踏勘仅适用于本项目已受理且尚未踏勘的事项。',
  },
  SURVEY_MATTER_TAKEN: { en: 'A matter is in another survey already.', zh: '事项已纳入其他联合踏勘。' },
  SURVEY_ANSWERS_OUTSTANDING: {
    en: 'Not all participants have answered and they still have time; name a slot or wait.',
    zh: '参加单位答复期限未满且尚未全部答复，请指定时段或等待。',
  },
  SURVEY_NO_SLOT_SUITS: {
    en: 'No slot that is still to come suits; propose others.',
    zh: '没有可行的踏勘时段，请另行提出。',
  },
  SURVEY_SLOT_PAST: { en: 'The slot has gone by.', zh: '该踏勘时段已过。' },
  SURVEY_PARTICIPANT_CLASH: {
    en: 'A participant takes part in another survey at that time.',
    zh: '参加单位在该时段已有其他踏勘。',
  },
  SURVEY_NOT_BEGUN: { en: 'The survey has not begun.', zh: '踏勘尚未开始。' },
  SURVEY_NOT_PARTICIPANT: { en: 'You speak for none of its participants.', zh: '您不代表任何参加单位。' },
  SURVEY_ALREADY_SIGNED: { en: 'This part is signed already.', zh: '该部分已签认。' },
  SURVEY_FINDING_INCOMPLETE: {
    en: 'A participant signs with a finding on each of its matters.',
    zh: '签认时应对本单位每个事项逐一提出意见。',
  },
  MATTER_NEEDED_BY_OTHERS: {
    en: 'Other matters under way wait for this one; withdraw those first.',
    zh: '其他在办事项以该事项为前置，请先撤回后者。',
  },
  COUNTER_NOT_FOUND: {
    en: 'The region has registered its counters, and this is none of those open.',
    zh: '该地区已登记受理窗口，此窗口未登记或已停用。',
  },
  COUNTER_CODE_TAKEN: { en: 'A counter has this code already.', zh: '该窗口代码已被使用。' },
  COUNTER_ACCOUNT_MISSING: {
    en: 'You have no account at this counter.',
    zh: '您在该窗口没有登记账号。',
  },
  COUNTER_ACCOUNT_TAKEN: {
    en: 'The person has an account at this counter already.',
    zh: '该人员在此窗口已有登记账号。',
  },
  OVER_LONG_PERIOD: { en: 'The period is too long for one answer.', zh: '统计区间过长。' },
} as const;
