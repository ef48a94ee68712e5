import type { SeededConcierge } from './seedConcierge.ts';

/** What is put into a question for its `id`. */
export type AskedThing = keyof SeededConcierge['ids'] | 'personId';

/** Each seeded thing of concierge asked for as plainly as can be; each apart, for one field refused refuses all. */
export const conciergeQuestions: readonly (readonly [fields: string, of: AskedThing])[] = [
  ['meeting(id: $id) { title minutes agenda { title } resolutions { text } }', 'meetingId'],
  ['meeting(id: $id) { ical }', 'meetingId'],
  ['lecture(id: $id) { topic }', 'projectLectureId'],
  ['policyMatter(id: $id) { title }', 'matterId'],
  ['problem(id: $id) { matter { title } }', 'problemId'],
  ['knowledgeEntry(id: $id) { answer }', 'draftId'],
  ['knowledgeEntry(id: $id) { editions { answer } }', 'draftId'],
  ['report(id: $id) { versions { service { progress } } }', 'reportId'],
  ['serviceVisit(id: $id) { reason record { findings } }', 'visitId'],
  ['serviceFile(id: $id) { entries { nodes { fileName } } }', 'fileId'],
  ['throughTrainBooking(id: $id) { place }', 'bookingId'],
  ['throughTrainBooking(id: $id) { contactPhone }', 'bookingId'],
  ['person(id: $id) { phone }', 'staffId'],
  ['person(id: $id) { absences { reason } }', 'personId'],
  ['person(id: $id) { trainings { nodes { note } } }', 'personId'],
  ['person(id: $id) { history { nodes { summaryZh after } } }', 'personId'],
  ['recognitions(filter: { personId: $id }) { nodes { evaluations { text } } }', 'personId'],
  ['problemLedger(filter: { personId: $id }) { csv }', 'personId'],
  ['personnelHistory(filter: { personId: $id }) { nodes { summaryZh after } }', 'personId'],
  ['trainingPlan(id: $id) { records { nodes { note } } }', 'planId'],
];

/** The same by the lists that need no id, as long as a page may be. */
export const conciergeLists: readonly string[] = [
  'meetings(first: 100) { nodes { title minutes agenda { title } } }',
  'resolutions(first: 100) { nodes { text } }',
  'knowledgeToPublish(first: 100) { nodes { answer } }',
  'lectures(first: 100) { nodes { topic } }',
  'policyMatters(first: 100) { nodes { title } }',
  'serviceVisits(first: 100) { nodes { reason record { findings } } }',
  'serviceFiles(first: 100) { nodes { entries { nodes { fileName } } } }',
  'throughTrainBookings(first: 100) { nodes { place } }',
  'throughTrainBookings(first: 100) { nodes { contactPhone } }',
  'personnelHistory(first: 100) { nodes { summaryZh after } }',
  'recognitions(first: 100) { nodes { evaluations { text } } }',
  'cityReports(first: 100) { nodes { texts { progress } } }',
  'problems(first: 100) { nodes { title } }',
  'authorityListCsv',
];

/** Of the project. */
export const conciergeFields: readonly string[] = [
  'enterprisePlans { measures }',
  'earlierProject { reason }',
  'procedure { history { nodes { text } } }',
  'procedure { steps { note } }',
  'serviceReports { nodes { versions { service { progress } } } }',
  'throughTrainVisits { nodes { place } }',
];
