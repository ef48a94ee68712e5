/** What is done to one department of five, by name. `stopped` is done to its process, the rest it does itself. */
export const departmentFaultNames = [
  'down',
  'slow',
  'frozen',
  'garbage',
  'html',
  '64mb',
  '64mb-chunked',
  'wrong-types',
  'entity-count',
  'proto',
  'flapping',
] as const;
export type DepartmentFaultName = (typeof departmentFaultNames)[number];
/** What a department can be told to be; `none` is well. */
export type SicknessName = DepartmentFaultName | 'none';

/** In the words of the table. */
export const departmentFaultTitles: Readonly<Record<SicknessName, string>> = {
  none: 'nothing: the machine alone',
  down: 'nobody listens',
  slow: 'answers after 5 s',
  frozen: 'SIGSTOP',
  garbage: 'bytes that are no HTTP',
  html: '200 with a web page',
  '64mb': '64 MB, with its length',
  '64mb-chunked': '64 MB, in chunks',
  'wrong-types': 'a text for an object',
  'entity-count': 'one entity too few',
  proto: '__proto__ for its answer',
  flapping: 'down and up, every half second',
};
