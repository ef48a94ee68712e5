/** Refusals of joint visits, advice, pre-checks and the handover of archives (acceptance); part of `errorCodes`. */
export const acceptanceErrorCodes = {
  JOINT_VISIT_NOT_FOUND: {
    en: 'No joint visit has this id, or you may not see it.',
    zh: '联合验收现场核查不存在或无权查看。',
  },
  JOINT_VISIT_ALREADY_CALLED: {
    en: 'The joint acceptance has its joint visit; change that one, or call another after a rectification.',
    zh: '该联合验收已组织现场核查，请变更原安排；整改后方可再次组织。',
  },
  JOINT_VISIT_NOT_NEEDED: {
    en: 'The joint acceptance has ended; there is nothing to look at on the site.',
    zh: '该联合验收已结束，无需组织现场核查。',
  },
  JOINT_VISIT_NOT_BEGUN: { en: 'The joint visit has not begun yet.', zh: '现场核查尚未开始。' },
  JOINT_VISIT_NOT_HELD: {
    en: 'The joint visit was not held, or its record is not in yet.',
    zh: '现场核查尚未进行或尚未登记记录。',
  },
  JOINT_VISIT_NOT_ATTENDED: {
    en: 'The department did not take part in the joint visit.',
    zh: '该部门未参加此次现场核查。',
  },
  ADVICE_NOT_FOUND: {
    en: 'No question has this id, or you may not see it.',
    zh: '政策咨询不存在或无权查看。',
  },
  ADVICE_ALREADY_ANSWERED: {
    en: 'The question is answered already; a further question is asked anew.',
    zh: '该咨询已答复，如有新问题请另行咨询。',
  },
  PRE_CHECK_NOT_FOUND: {
    en: 'No pre-check has this id, or you may not see it.',
    zh: '验前指导记录不存在或无权查看。',
  },
  FINDING_ALREADY_PUT_RIGHT: {
    en: 'The finding is recorded as put right already.',
    zh: '该问题已登记整改完成。',
  },
  ARCHIVE_NOT_PREPARED: {
    en: 'The project has no file for the archive yet; prepare it first.',
    zh: '该项目尚未组卷，请先整理移交档案。',
  },
  ARCHIVE_INCOMPLETE: {
    en: 'The file for the archive lacks required kinds of papers.',
    zh: '移交档案缺少必备类别，请一次补齐。',
  },
  ARCHIVE_TOO_EARLY: {
    en: 'The archive is handed over once the required joint acceptances have passed and none is in hand.',
    zh: '须完成规定的联合验收事项且无在办事项后，方可移交档案。',
  },
  ARCHIVE_HAS_FILE: {
    en: 'The archive has the project’s file or is being handed it; nothing can be applied for any more.',
    zh: '项目档案已移交或正在移交档案管理部门，不再受理联合验收申请。',
  },
} as const;
