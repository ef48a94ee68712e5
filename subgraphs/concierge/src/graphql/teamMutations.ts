import { addTeamMember } from '../usecases/addTeamMember.ts';
import { appointChiefContact } from '../usecases/appointChiefContact.ts';
import { appointChiefLiaison } from '../usecases/appointChiefLiaison.ts';
import { dismissChiefLiaison } from '../usecases/dismissChiefLiaison.ts';
import { endTeam } from '../usecases/endTeam.ts';
import { formCrew } from '../usecases/formCrew.ts';
import { formSubTeam } from '../usecases/formSubTeam.ts';
import { giveCrew } from '../usecases/giveCrew.ts';
import { handOverChiefContact } from '../usecases/handOverChiefContact.ts';
import { removeTeamMember } from '../usecases/removeTeamMember.ts';
import { contactSubject } from './contactSubject.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

type TeamMutation =
  | 'formSubTeam'
  | 'formCrew'
  | 'addTeamMember'
  | 'removeTeamMember'
  | 'disbandTeam'
  | 'assignCrew'
  | 'appointChiefLiaison'
  | 'dismissChiefLiaison'
  | 'appointChiefContact'
  | 'handOverChiefContact';

/** What can be done about teams and appointments. */
export const teamMutations: Pick<MutationResolvers, TeamMutation> = {
  formSubTeam: (_, asked, { change }) => change((needs, principal) => formSubTeam(needs, principal, asked)),
  formCrew: (_, asked, { change }) => change((needs, principal) => formCrew(needs, principal, asked)),
  addTeamMember: (_, asked, { change }) => change((needs, principal) => addTeamMember(needs, principal, asked)),
  removeTeamMember: (_, asked, { change }) => change((needs, principal) => removeTeamMember(needs, principal, asked)),
  disbandTeam: (_, asked, { change }) => change((needs, principal) => endTeam(needs, principal, asked)),
  assignCrew: (_, asked, { change }) => change((needs, principal) => giveCrew(needs, principal, asked)),
  appointChiefLiaison: (_, asked, { change }) =>
    change((needs, principal) => appointChiefLiaison(needs, principal, asked)),
  dismissChiefLiaison: (_, asked, { change }) =>
    change((needs, principal) => dismissChiefLiaison(needs, principal, asked)),
  appointChiefContact: (_, { item, projectKind, ...asked }, { change }) =>
    change((needs, principal) =>
      appointChiefContact(needs, principal, { ...asked, subject: contactSubject(item, projectKind) }),
    ),
  handOverChiefContact: (_, asked, { change }) =>
    change((needs, principal) => handOverChiefContact(needs, principal, asked)),
};
