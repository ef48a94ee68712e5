/**
 * Makes a function of generated code. The code holds no text of a client's but names that are GraphQL names and JSON strings.
 * `constants` are what it knows by the names K0, K1, …
 */
export function generateFunction(code: string, constants: readonly unknown[]): (input: unknown) => string {
  const names = constants.map((_, index) => `K${index}`);
  // oxlint-disable-next-line typescript/no-implied-eval -- a projection compiled to code is what makes the gateway fast
  const build: unknown = new Function(...names, `"use strict";${code}`);
  if (!isFunction(build)) throw new Error('The generated code is no function.');
  const generated = build(...constants);
  if (!isProjecting(generated)) throw new Error('The generated code has made no function.');
  return generated;
}

function isFunction(value: unknown): value is (...constants: unknown[]) => unknown {
  return typeof value === 'function';
}

function isProjecting(value: unknown): value is (input: unknown) => string {
  return typeof value === 'function';
}
