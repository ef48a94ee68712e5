/** Thrown while compiling: an operation of this kind is not spliced. */
export class NotSpliced extends Error {
  constructor() {
    super('Answers to this operation are not spliced.');
    this.name = 'NotSpliced';
  }
}
