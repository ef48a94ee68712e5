/** Refusals of the knowledge base, policy lectures and calendars (concierge); part of `errorCodes`. */
export const knowledgeErrorCodes = {
  KNOWLEDGE_NOT_FOUND: {
    en: 'No entry of the knowledge base has this id, or you may not see it.',
    zh: '知识条目不存在或无权查看。',
  },
  KNOWLEDGE_NOTHING_TO_PUBLISH: {
    en: 'The last edition of this entry is published already.',
    zh: '该知识条目的最新版本已发布。',
  },
  KNOWLEDGE_OWN_EDITION: {
    en: 'An edition is published by somebody other than who wrote it.',
    zh: '知识条目不得由该版本的撰写人本人发布。',
  },
  KNOWLEDGE_TAKEN_OVER: {
    en: 'This was made an entry of the knowledge base already.',
    zh: '该内容已转为知识条目。',
  },
  LECTURE_NOT_FOUND: { en: 'No policy lecture has this id, or you may not see it.', zh: '政策宣讲不存在或无权查看。' },
  LECTURE_QUESTION_NOT_FOUND: { en: 'The lecture has no such question.', zh: '宣讲中没有该提问。' },
  LECTURE_NOT_BEGUN: { en: 'The lecture has not begun yet.', zh: '宣讲尚未开始，不能登记。' },
  LECTURER_UNFIT: {
    en: 'A lecturer is a policy lecturer whose scope covers the field and the region.',
    zh: '宣讲人须为该政策领域、该地区的审批政策宣讲员。',
  },
  CONTACT_POST_ABOLISHED: { en: 'This post of chief contact is abolished.', zh: '该首席帮代办联系人岗位已撤销。' },
  TRAINING_RECORD_NOT_FOUND: { en: 'No record of a training has this id.', zh: '培训记录不存在。' },
  TRAINING_RESULT_UNCHANGED: { en: 'This is the result on record.', zh: '更正后的结果与现有记录相同。' },
} as const;
