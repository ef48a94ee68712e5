import { aftercareMutations } from './aftercareMutations.ts';
import { aftercareQueries } from './aftercareQueries.ts';
import { aftercareResolvers, personAftercare, projectAftercare } from './aftercareResolvers.ts';
import { agreementMutations } from './agreementMutations.ts';
import { agreementQueries } from './agreementQueries.ts';
import { agreementResolvers } from './agreementResolvers.ts';
import { calendarQueries, calendarResolvers } from './calendarResolvers.ts';
import { cityReportMutations, cityReportQueries, cityReportResolvers } from './cityReportResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { healthOfProject, healthResolvers } from './healthResolvers.ts';
import { knowledgeMutations } from './knowledgeMutations.ts';
import { knowledgeQueries } from './knowledgeQueries.ts';
import { knowledgeResolvers } from './knowledgeResolvers.ts';
import { ladderMutations } from './ladderMutations.ts';
import { ladderQueries } from './ladderQueries.ts';
import { ladderResolvers } from './ladderResolvers.ts';
import { lectureMutations, lectureQueries, lectureResolvers } from './lectureResolvers.ts';
import { ledgerQueries, ledgerResolvers } from './ledgerQueries.ts';
import { meetingMutations } from './meetingMutations.ts';
import { meetingQueries } from './meetingQueries.ts';
import { meetingResolvers } from './meetingResolvers.ts';
import { mutationResolvers } from './mutationResolvers.ts';
import { personResolvers } from './personResolvers.ts';
import { problemResolvers } from './problemResolvers.ts';
import { procedureMutations, procedureQueries, procedureResolvers } from './procedureResolvers.ts';
import {
  projectService,
  projectTeamMutations,
  projectTeamQueries,
  projectTeamResolvers,
} from './projectTeamResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { projectReports, reportMutations, reportQueries, reportResolvers, unitReports } from './reportResolvers.ts';
import { routingMutations, routingResolvers } from './routingResolvers.ts';
import { solutionResolvers } from './solutionResolvers.ts';
import { staffingCorrections } from './staffingCorrections.ts';
import { personStaffing, projectStaffing, unitStaffing } from './staffingFields.ts';
import { stewardResolvers } from './stewardResolvers.ts';
import { teamMutations } from './teamMutations.ts';
import { teamQueries } from './teamQueries.ts';
import { teamResolvers } from './teamResolvers.ts';
import { throughTrainMutations } from './throughTrainMutations.ts';
import { throughTrainQueries } from './throughTrainQueries.ts';
import { projectThroughTrain, throughTrainResolvers } from './throughTrainResolvers.ts';
import { trainingMutations, trainingQueries, trainingResolvers } from './trainingResolvers.ts';

/** The steward force's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    ...queryResolvers,
    ...agreementQueries,
    ...ladderQueries,
    ...meetingQueries,
    ...trainingQueries,
    ...teamQueries,
    ...reportQueries,
    ...cityReportQueries,
    ...ledgerQueries,
    ...calendarQueries,
    ...knowledgeQueries,
    ...lectureQueries,
    ...procedureQueries,
    ...projectTeamQueries,
    ...aftercareQueries,
    ...throughTrainQueries,
  },
  Mutation: {
    ...mutationResolvers,
    ...agreementMutations,
    ...ladderMutations,
    ...meetingMutations,
    ...trainingMutations,
    ...teamMutations,
    ...routingMutations,
    ...reportMutations,
    ...cityReportMutations,
    ...knowledgeMutations,
    ...lectureMutations,
    ...staffingCorrections,
    ...procedureMutations,
    ...projectTeamMutations,
    ...aftercareMutations,
    ...throughTrainMutations,
  },
  ...personResolvers,
  ...stewardResolvers,
  ...problemResolvers,
  ...agreementResolvers,
  ...ladderResolvers,
  ...solutionResolvers,
  ...meetingResolvers,
  ...trainingResolvers,
  ...teamResolvers,
  ...routingResolvers,
  ...reportResolvers,
  ...cityReportResolvers,
  ...ledgerResolvers,
  Project: {
    ...stewardResolvers.Project,
    ...projectStaffing,
    ...projectReports,
    ...projectService,
    ...projectAftercare,
    ...healthOfProject,
    ...projectThroughTrain,
  },
  ...calendarResolvers,
  ...knowledgeResolvers,
  ...lectureResolvers,
  ...procedureResolvers,
  ...projectTeamResolvers,
  Person: { ...personResolvers.Person, ...personStaffing, ...personAftercare },
  Unit: { ...personResolvers.Unit, ...unitStaffing, ...unitReports },
  ...aftercareResolvers,
  ...healthResolvers,
  ...throughTrainResolvers,
};
