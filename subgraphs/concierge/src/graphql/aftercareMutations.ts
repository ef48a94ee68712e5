import { arrangeVisit, giveVisit } from '../usecases/arrangeVisit.ts';
import { closeServiceFile, reopenServiceFile } from '../usecases/closeServiceFile.ts';
import { collectFileEntry } from '../usecases/collectFileEntry.ts';
import { evaluateProject } from '../usecases/evaluateProject.ts';
import { handOverServiceFile } from '../usecases/handOverServiceFile.ts';
import { linkLaterProject } from '../usecases/linkLaterProject.ts';
import { recordServiceVisit } from '../usecases/recordServiceVisit.ts';
import { settleRecognition } from '../usecases/settleRecognition.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { transferMaterials } from './transferMaterials.ts';

type Names =
  | 'arrangeServiceVisit'
  | 'nameServiceVisitor'
  | 'recordServiceVisit'
  | 'evaluateService'
  | 'decideRecognition'
  | 'linkLaterProject'
  | 'collectFileEntry'
  | 'closeServiceFile'
  | 'reopenServiceFile'
  | 'handOverServiceFile';

/** What can be done once a project is finished. */
export const aftercareMutations: Pick<MutationResolvers, Names> = {
  arrangeServiceVisit: (_, { dueWorkingDays = null, ...asked }, { change }) =>
    change((needs, principal) => arrangeVisit(needs, principal, { ...asked, dueWorkingDays })),
  nameServiceVisitor: (_, { dueWorkingDays = null, ...asked }, { change }) =>
    change((needs, principal) => giveVisit(needs, principal, { ...asked, dueWorkingDays })),
  recordServiceVisit: (_, { input: { toDo = null, problem = null, ...found } }, { change }) => {
    const named =
      problem === null
        ? null
        : {
            ...problem,
            kind: problem.kind ?? 'SINGLE',
            responsibleId: problem.responsibleId ?? null,
            dueWorkingDays: problem.dueWorkingDays ?? null,
          };
    return change((needs, principal) => recordServiceVisit(needs, principal, { ...found, toDo, problem: named }));
  },
  evaluateService: (_, { input: { text = null, ...marks } }, { change }) =>
    change((needs, principal) => evaluateProject(needs, principal, { ...marks, text })),
  decideRecognition: (_, asked, { change }) => change((needs, principal) => settleRecognition(needs, principal, asked)),
  linkLaterProject: (_, { reason = null, ...asked }, { change }) =>
    change((needs, principal) => linkLaterProject(needs, principal, { ...asked, reason })),
  collectFileEntry: (_, { input: { material, document = null, ...asked } }, { change }) => {
    const [descriptor = null] = material ? transferMaterials([material]) : [];
    return change((needs, principal) =>
      collectFileEntry(needs, principal, { ...asked, document, material: descriptor }),
    );
  },
  closeServiceFile: (_, { retentionYears = null, missing, ...asked }, { change }) =>
    change((needs, principal) =>
      closeServiceFile(needs, principal, { ...asked, retentionYears, missing: missing ?? [] }),
    ),
  reopenServiceFile: (_, asked, { change }) => change((needs, principal) => reopenServiceFile(needs, principal, asked)),
  handOverServiceFile: (_, { channel = null, note = null, ...asked }, { change }) =>
    change((needs, principal) => handOverServiceFile(needs, principal, { ...asked, channel, note })),
};
