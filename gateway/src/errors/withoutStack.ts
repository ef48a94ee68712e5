/**
 * Makes an error that is expected, by the thousand while a department is sick, and that nobody traces back to a line: the stack would cost
 * more than the answer that says so.
 */
export function withoutStack<Made extends Error>(make: () => Made): Made {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = before;
  }
}
