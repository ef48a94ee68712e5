/** Refusals of the gateway for a department or a gateway that has too much to do; part of `errorCodes`. */
export const resilienceErrorCodes = {
  DEPARTMENT_BUSY: {
    en: 'A department has as many questions before it as it may have; try again later.',
    zh: '部门系统繁忙，排队请求已达上限，请稍后重试。',
  },
  OPERATION_TIMEOUT: {
    en: 'The time for the whole operation was over before this department was asked.',
    zh: '整个操作的时限已到，未再向该部门查询。',
  },
  CALLER_GONE: {
    en: 'The caller hung up before this department was asked.',
    zh: '请求方已断开连接，未再向该部门查询。',
  },
  GATEWAY_BUSY: {
    en: 'This gateway has too much to do; try again after the time given, or another one.',
    zh: '网关繁忙，请在所示时间后重试。',
  },
} as const;
