/** The departments' schemas do not fit together or break a rule; every fault found is listed, one line each. */
export class SchemaFault extends Error {
  readonly faults: readonly string[];

  constructor(what: string, faults: readonly string[]) {
    super([what, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'SchemaFault';
    this.faults = faults;
  }
}
