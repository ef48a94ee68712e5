/** Refusals of procedures and of project teams (concierge); part of `errorCodes`. */
export const procedureErrorCodes = {
  PROCEDURE_NOT_FOUND: {
    en: 'The project has no procedure: nobody carries it yet.',
    zh: '该项目尚未启动服务流程，请先指派项目管家。',
  },
  PROCEDURE_STEP_TOO_EARLY: {
    en: 'A step before this one is not done.',
    zh: '前序步骤尚未完成，不能登记该步骤。',
  },
  PROCEDURE_STEP_BUILT_ON: {
    en: 'Later steps stand on this one; undo them first.',
    zh: '后续步骤已完成，请先撤销后续步骤。',
  },
  PROJECT_TEAM_NOT_FOUND: { en: 'The project has no team.', zh: '该项目没有项目帮代办团队。' },
  PROJECT_STILL_COMPLEX: {
    en: 'The project is complex and keeps its team.',
    zh: '该项目仍为复杂项目，不得撤销项目帮代办团队。',
  },
  TEAM_SEAT_UNKNOWN: { en: 'The team has no such place.', zh: '项目帮代办团队中没有该岗位。' },
  TEAM_LEADER_NO_MEMBER: {
    en: 'The person carries the project and leads the team; name somebody else.',
    zh: '该人员为项目管家（团队负责人），请另行指定成员。',
  },
} as const;
