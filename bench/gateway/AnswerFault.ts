/** A contender has asked the stub for something that the fixture does not have. */
export class AnswerFault extends Error {}
