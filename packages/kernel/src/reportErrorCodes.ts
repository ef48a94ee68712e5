/** Refusals of reports and ledgers (concierge); part of `errorCodes`. */
export const reportErrorCodes = {
  REPORT_NOT_FOUND: { en: 'No report has this id, or you may not see it.', zh: '报送材料不存在或无权查看。' },
  REPORT_NOT_OWED: {
    en: 'You did not carry this project in that month.',
    zh: '该月您未承担此项目的帮办工作，无需报送。',
  },
  REPORT_MONTH_NOT_BEGUN: { en: 'The month has not begun.', zh: '该月份尚未开始。' },
  REPORT_VERSIONS_FULL: {
    en: 'The report has all the versions it may have.',
    zh: '该报送材料的版本数量已达上限。',
  },
  REPORT_OWN_DECISION: {
    en: 'Whoever handed a report in does not decide on it.',
    zh: '报送人不得审核本人报送的材料。',
  },
  REPORTING_UNIT_MARKED: {
    en: 'The unit owes evidence in that month already.',
    zh: '该单位在该月已列为印证材料报送单位。',
  },
  REPORTING_UNIT_NOT_MARKED: {
    en: 'The unit owes no evidence.',
    zh: '该单位不是印证材料报送单位。',
  },
  CITY_REPORT_NOT_FOUND: { en: 'No monthly report has this id, or you may not see it.', zh: '月报不存在或无权查看。' },
  CITY_REPORT_MONTH_NOT_OVER: {
    en: 'A monthly report is issued from the last day of its month on.',
    zh: '月报应于当月最后一日起签发。',
  },
  CITY_REPORT_INCOMPLETE: {
    en: 'A monthly report needs progress and experience before it is issued.',
    zh: '月报须填写进展情况和经验做法后方可签发。',
  },
} as const;
