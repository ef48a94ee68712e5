/** Refusals of what follows a finished project (concierge); part of `errorCodes`. */
export const aftercareErrorCodes = {
  PROJECT_FINISHED: { en: 'The project is finished.', zh: '项目已办结。' },
  PROJECT_NOT_FINISHED: { en: 'The project is not finished yet.', zh: '项目尚未办结。' },
  PROJECT_NOT_SERVED: {
    en: 'Nobody of the steward force has ever carried the project.',
    zh: '该项目未接受过帮办代办服务。',
  },
  ALREADY_EVALUATED: {
    en: 'The project has its evaluation; there is one for each, and it is final.',
    zh: '该项目已评价（一项目一评价），不得重复评价。',
  },
  EVALUATOR_CONCERNED: {
    en: 'Whoever has carried the project does not evaluate it.',
    zh: '帮办代办人员不得评价本人服务的项目。',
  },
  MARK_OUT_OF_RANGE: { en: 'A mark is a whole number from 1 to 5.', zh: '评分应为 1 至 5 的整数。' },
  VISIT_NOT_FOUND: { en: 'No visit has this id, or you may not see it.', zh: '回访不存在或无权查看。' },
  RECOGNITION_NOT_FOUND: {
    en: 'No proposal has this id, or you may not see it.',
    zh: '表扬或追责建议不存在或无权查看。',
  },
  RECOGNITION_DECIDED: { en: 'This proposal was decided already.', zh: '该表扬或追责建议已处理。' },
  PROJECT_ALREADY_LINKED: {
    en: 'The project is linked to an earlier one already.',
    zh: '该项目已关联前期项目。',
  },
  PROJECT_LINK_CYCLE: {
    en: 'A project cannot go back to itself or to one that goes back to it.',
    zh: '项目关联不得循环。',
  },
  SERVICE_FILE_NOT_FOUND: {
    en: 'No service file has this id, or you may not see it.',
    zh: '帮办代办档案不存在或无权查看。',
  },
  FILE_ENTRY_EXISTS: { en: 'The file has this piece already.', zh: '档案中已有该材料。' },
  FILE_FULL: { en: 'The file holds as many pieces as one handover can carry.', zh: '档案件数已达上限。' },
  FILE_INCOMPLETE: {
    en: 'Pieces of a required kind are missing; add them or say why there are none.',
    zh: '档案缺少必备材料，请补充或说明原因。',
  },
} as const;
