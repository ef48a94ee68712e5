/** Refusals of signing in and of taking tokens back (gateway, G2); part of `errorCodes`. */
export const identityErrorCodes = {
  LOGOUT_TOKEN_NOT_VALID: {
    en: 'The logout token is not one of our provider for this moment.',
    zh: '注销令牌无效、过期或已使用。',
  },
  REVOCATIONS_FULL: {
    en: 'No more revocations can be remembered; nothing was revoked.',
    zh: '吊销记录已满，本次未吊销任何令牌。',
  },
  REVOCATION_NOT_SHARED: {
    en: 'It is revoked at this gateway, but could not be kept or told to the others yet; send it again.',
    zh: '本网关已吊销，但尚未保存或通知其他网关，请重新提交。',
  },
} as const;
