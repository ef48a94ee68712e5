import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import type { Occasion } from './occasion.ts';
import { type ProjectSeat, seatName } from './projectSeat.ts';
import type { ProjectTeam } from './projectTeam.ts';
import type { TeamDraft } from './teamDraft.ts';
import type { Wording } from './wording.ts';

interface TeamNews {
  readonly projectName: string;
  /** Formed on this occasion. */
  readonly isNew: boolean;
}

/** What is told of a team that was changed: formed or changed for its parties, and what is vacant for officials. */
export function teamMessages(occasion: Occasion, draft: TeamDraft, { projectName, isNew }: TeamNews): OutboxMessage[] {
  const { team, joined, left, vacated } = draft;
  const { projectId } = team;
  const about = { projectId, entity: { typename: 'Project', id: projectId } };
  const members = joined.map(({ seat, personId }) => ({ ...seatData(seat), personId }));
  const formed = announce(occasion, 'projectTeamFormed', {
    ...about,
    visibility: 'PARTIES',
    summary: {
      en: `${projectName} is complex and has a team of ${members.length} beside its steward.`,
      zh: `${projectName}为复杂项目，已组建项目帮代办团队（除项目管家外${members.length}人次）`,
    },
    data: { reasons: team.reasons.map(({ cause, reason }) => ({ cause, reason })), members },
  });
  const changed = announce(occasion, 'projectTeamChanged', {
    ...about,
    visibility: 'PARTIES',
    summary: { en: `The team of ${projectName} has changed.`, zh: `${projectName}项目帮代办团队成员调整` },
    data: { joined: members, left: left.map(({ seat, personId }) => ({ ...seatData(seat), personId })) },
  });
  const isChanged = joined.length > 0 || left.length > 0;
  return [
    ...(isNew ? [formed] : []),
    ...(!isNew && isChanged ? [changed] : []),
    ...(vacated.length > 0 ? [vacantMessage(occasion, team, projectName, vacated)] : []),
  ];
}

/** Tells that a team serves no longer. */
export function dissolvedMessage(
  occasion: Occasion,
  { projectId }: Pick<ProjectTeam, 'projectId'>,
  projectName: string,
  reason: string,
): OutboxMessage {
  return announce(occasion, 'projectTeamDissolved', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: { en: `The team of ${projectName} is dissolved.`, zh: `${projectName}项目帮代办团队撤销` },
    data: { reason },
  });
}

function vacantMessage(
  occasion: Occasion,
  { projectId }: Pick<ProjectTeam, 'projectId'>,
  projectName: string,
  vacated: TeamDraft['vacated'],
): OutboxMessage {
  const names = vacated.map(({ seat }) => seatName(seat));
  const listed: Wording = {
    en: names.map(({ en }) => en).join(', '),
    zh: names.map(({ zh }) => zh).join('、'),
  };
  return announce(occasion, 'projectTeamVacant', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'INTERNAL',
    summary: {
      en: `The team of ${projectName} lacks: ${listed.en}.`,
      zh: `${projectName}项目帮代办团队人员缺位：${listed.zh}`,
    },
    data: { seats: vacated.map(({ seat, reason }) => ({ ...seatData(seat), reason })) },
  });
}

function seatData({ role, stage, field }: ProjectSeat) {
  return { role, stage, field };
}
