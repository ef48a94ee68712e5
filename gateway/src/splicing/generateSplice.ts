import type { Cutter, Splice, SpliceNode } from './Splice.ts';

export interface SpliceNames {
  /** The function from the root's node to the text. */
  readonly emit: string;
  /** The constructor of the root's node. */
  readonly root: string;
  /** Expressions for the functions of each cutter. */
  readonly cutters: readonly { readonly whole: string; readonly part: string }[];
}

/** Makes the functions of generated code, which holds no text of a client's but GraphQL names. `B` is the first constant. */
export function generateSplice(
  code: string,
  constants: readonly unknown[],
  { emit, root, cutters }: SpliceNames,
): Pick<Splice, 'emit' | 'newRoot'> & { readonly cutters: readonly Cutter[] } {
  const parameters = constants.map((_, index) => `K${index}`);
  const listed = cutters.flatMap(({ whole, part }) => [whole, part]);
  const source = `"use strict";const B=K0;${code}\nreturn [${[emit, `()=>new ${root}()`, ...listed].join(',\n')}];`;
  // oxlint-disable-next-line typescript/no-implied-eval -- see generateFunction.ts
  const build: unknown = new Function(...parameters, source);
  const made: unknown = isBuilding(build) ? build(...constants) : null;
  if (!Array.isArray(made)) throw new Error('The generated code has made nothing.');
  const parts: readonly unknown[] = made;
  const [emitRoot, newRoot] = parts;
  const functions = parts.slice(2);
  if (!isEmit(emitRoot) || !isNewRoot(newRoot)) throw new Error('The generated code lacks its functions.');
  return {
    emit: emitRoot,
    newRoot,
    cutters: cutters.map((_, index) => {
      const whole = functions[2 * index];
      const part = functions[2 * index + 1];
      if (!isWhole(whole) || !isPart(part)) throw new Error('The generated code lacks a cutter.');
      return { whole, part };
    }),
  };
}

function isBuilding(value: unknown): value is (...constants: unknown[]) => unknown {
  return typeof value === 'function';
}

function isEmit(value: unknown): value is Splice['emit'] {
  return typeof value === 'function';
}

function isNewRoot(value: unknown): value is () => SpliceNode {
  return typeof value === 'function';
}

function isWhole(value: unknown): value is Cutter['whole'] {
  return typeof value === 'function';
}

function isPart(value: unknown): value is Cutter['part'] {
  return typeof value === 'function';
}
