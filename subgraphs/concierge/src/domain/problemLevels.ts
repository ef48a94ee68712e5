/**
 * The ladder that a problem climbs when those below cannot settle it, and that its answer comes down again (S1 五（三）): the
 * project service specialist issues an opinion, the expert team studies it and calls the joint meeting, the city government
 * decides what is of special weight. `dutyRole` is the role whose holder has it in hand there; null where an office has it.
 */
export const problemLevels = {
  STEWARD: { en: 'Steward', zh: '帮办代办专员', above: 'SPECIALIST', below: null, dutyRole: null },
  SPECIALIST: {
    en: 'Project service specialist',
    zh: '项目服务专员',
    above: 'EXPERT_TEAM',
    below: 'STEWARD',
    dutyRole: 'PROJECT_SERVICE_SPECIALIST',
  },
  EXPERT_TEAM: {
    en: 'Expert team',
    zh: '项目专家团队',
    above: 'JOINT_MEETING',
    below: 'SPECIALIST',
    dutyRole: 'EXPERT',
  },
  JOINT_MEETING: {
    en: 'Joint meeting',
    zh: '联席会议',
    above: 'CITY_GOVERNMENT',
    below: 'EXPERT_TEAM',
    dutyRole: null,
  },
  CITY_GOVERNMENT: { en: 'City government', zh: '市政府', above: null, below: 'JOINT_MEETING', dutyRole: null },
} as const;

export type ProblemLevel = keyof typeof problemLevels;
