/** Refusals of closing a joint survey (utilities); part of `errorCodes`. */
export const surveyErrorCodes = {
  SURVEY_SIGNATURES_AWAITED: {
    en: 'Those who came still have time to sign; the record is closed after the last day.',
    zh: '签认期限未满，期满后方可缺签结束。',
  },
  SURVEY_UNSIGNED_INCOMPLETE: {
    en: 'The record is closed with a reason for everybody who came and has not signed.',
    zh: '缺签结束时应对每个到场未签认的单位逐一说明原因。',
  },
} as const;
