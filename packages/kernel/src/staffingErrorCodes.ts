/** Refusals of teams, appointments, training and routing (concierge); part of `errorCodes`. */
export const staffingErrorCodes = {
  DUTY_ROLE_MISSING: {
    en: 'The person does not hold the role that this duty asks for in this region.',
    zh: '该人员不具备此职责在本地区所需的角色。',
  },
  DUTY_STILL_HELD: {
    en: 'The person is appointed by virtue of this role; name a successor first.',
    zh: '该人员仍在任首席联络员或首席帮代办联系人，请先指定接任人。',
  },
  ALREADY_APPOINTED: { en: 'This appointment stands already.', zh: '该任命已存在。' },
  TEAM_NOT_FOUND: { en: 'No team has this id.', zh: '队伍不存在。' },
  TEAM_NAME_TAKEN: { en: 'The region has a team of this name already.', zh: '该地区已有同名队伍。' },
  TEAM_DISBANDED: { en: 'The team does not serve any more.', zh: '该队伍已撤销。' },
  TEAM_MEMBER_NOT_FOUND: { en: 'The person is not in this team.', zh: '该人员不在此队伍中。' },
  TEAM_LEADER_REQUIRED: {
    en: 'A team is not left without its leader; name a successor.',
    zh: '队伍不得无负责人，请指定接任人。',
  },
  TEAM_POST_FULL: { en: 'All places of this post in the team are taken.', zh: '队伍中该岗位已满员。' },
  ALREADY_IN_TEAM: { en: 'The person is in this team already.', zh: '该人员已在此队伍中。' },
  CREW_COMPOSITION: {
    en: 'A crew is one leader, two agents and two approvers.',
    zh: '服务专班应由1名班长、2名代办员和2名审批员组成。',
  },
  CREWS_COMPLETE: { en: 'The region has all the crews it may have.', zh: '该地区服务专班数量已满。' },
  CREW_NOT_WHOLE: { en: 'The crew is not whole on that day.', zh: '服务专班当日人员不齐，不得启用。' },
  CHIEF_LIAISONS_FULL: {
    en: 'The area has as many chief liaisons as it may have.',
    zh: '该地区首席联络员人数已达上限。',
  },
  CHIEF_LIAISONS_TOO_FEW: {
    en: 'The area would be left with too few chief liaisons; name a successor.',
    zh: '该地区首席联络员人数将低于下限，请同时指定接任人。',
  },
  CHIEF_LIAISON_NOT_APPOINTED: {
    en: 'The person is no chief liaison of this area.',
    zh: '该人员不是本地区首席联络员。',
  },
  CHIEF_CONTACT_TAKEN: {
    en: 'There is a chief contact for this already; let the post be handed over.',
    zh: '该事项或该类项目已有首席帮代办联系人，请办理移交。',
  },
  CHIEF_CONTACT_NOT_FOUND: { en: 'No post of chief contact has this id.', zh: '首席帮代办联系人岗位不存在。' },
  TRAINING_NOT_FOUND: { en: 'No training has this id.', zh: '培训计划不存在。' },
  TRAINING_CANCELLED: { en: 'The training was called off.', zh: '该培训已取消。' },
  TRAINING_NOT_BEGUN: { en: 'The training has not begun.', zh: '培训尚未开始。' },
  TRAINING_AUDIENCE_MISMATCH: { en: 'The training is not for this person.', zh: '该人员不属于培训对象。' },
  TRAINING_ALREADY_RECORDED: {
    en: 'The result of this person is on record already.',
    zh: '该人员的培训结果已登记。',
  },
  EXPORT_TOO_LARGE: { en: 'The list is too long for one export; narrow the filter.', zh: '导出数据过多，请缩小范围。' },
  CHIEF_LIAISON_MISSING: {
    en: 'No chief liaison of the area is appointed and on duty.',
    zh: '该地区没有在岗的首席联络员。',
  },
  CHIEF_CONTACT_MISSING: {
    en: 'No chief contact is appointed for the item.',
    zh: '该事项没有首席帮代办联系人。',
  },
  ROUTE_NOT_FOUND: { en: 'No route has this id, or you may not see it.', zh: '办理途径不存在或无权查看。' },
  ROUTING_SUPERSEDED: {
    en: 'The project has a newer routing; work with that one.',
    zh: '项目已有新版办理流程，请使用最新版本。',
  },
  ROUTE_NOT_TRANSFERABLE: {
    en: 'The first-contact agency deals with these items itself.',
    zh: '该途径事项由首接机构自行办理，无需转交。',
  },
  ROUTE_ALREADY_TRANSFERRED: {
    en: 'The materials of this route were handed over already.',
    zh: '该途径的申请材料已转交。',
  },
  TRANSFER_RECIPIENT_REQUIRED: {
    en: 'Name the authority that receives the materials.',
    zh: '请指定接收材料的业务对口单位。',
  },
  TRANSFER_WAY_MISSING: {
    en: 'The receiving unit cannot be reached on this channel.',
    zh: '接收单位未登记该转交方式。',
  },
} as const;
