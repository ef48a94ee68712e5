/** Refusals of the gateway about operations that are recorded; part of `errorCodes`. */
export const recordingErrorCodes = {
  RECORDING_UNAVAILABLE: {
    en: 'This gateway records no operations, or what it has recorded cannot be read now.',
    zh: '网关未启用操作记录，或暂时无法读取记录。',
  },
} as const;
