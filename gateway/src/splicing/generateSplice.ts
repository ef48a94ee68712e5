import { unshapely } from '../execution/compileProjection.ts';
import type { Cutter, SharedCutter, Splice, SpliceNode } from './Splice.ts';

export interface SpliceNames {
  /** The function from the root's node to the text. */
  readonly emit: string;
  /** The constructor of the root's node. */
  readonly root: string;
  /** Expressions for the functions of each cutter. */
  readonly cutters: readonly CutterCode[];
}

/** Expressions for the functions of a cutter. */
export interface CutterCode {
  readonly whole: string;
  readonly part: string;
  readonly shared: { readonly entities: string; readonly fill: string } | null;
  readonly lack: string | null;
}

/** Makes the functions of generated code, which holds no text of a client's but GraphQL names. It throws `B`. */
export function generateSplice(
  code: string,
  { emit, root, cutters }: SpliceNames,
): Pick<Splice, 'emit' | 'newRoot'> & { readonly cutters: readonly Cutter[] } {
  const listed = cutters.flatMap(({ whole, part, shared, lack }) => [
    whole,
    part,
    shared?.entities ?? 'null',
    shared?.fill ?? 'null',
    lack ?? 'null',
  ]);
  const source = `"use strict";${code}\nreturn [${[emit, `()=>new ${root}()`, ...listed].join(',\n')}];`;
  // oxlint-disable-next-line typescript/no-implied-eval -- see generateFunction.ts
  const build: unknown = new Function('B', source);
  const made: unknown = isBuilding(build) ? build(unshapely) : null;
  if (!Array.isArray(made)) throw new Error('The generated code has made nothing.');
  const parts: readonly unknown[] = made;
  const [emitRoot, newRoot] = parts;
  const functions = parts.slice(2);
  if (!isEmit(emitRoot) || !isNewRoot(newRoot)) throw new Error('The generated code lacks its functions.');
  return {
    emit: emitRoot,
    newRoot,
    cutters: cutters.map((_, index) => {
      const [whole, part, entities, fill, lack] = functions.slice(5 * index);
      if (!isWhole(whole) || !isPart(part)) throw new Error('The generated code lacks a cutter.');
      const shared = isEntities(entities) && isFill(fill) ? { entities, fill } : null;
      return { whole, part, shared, lack: isLack(lack) ? lack : null };
    }),
  };
}

function isBuilding(value: unknown): value is (thrown: unknown) => unknown {
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

function isEntities(value: unknown): value is SharedCutter['entities'] {
  return typeof value === 'function';
}

function isFill(value: unknown): value is SharedCutter['fill'] {
  return typeof value === 'function';
}

function isLack(value: unknown): value is NonNullable<Cutter['lack']> {
  return typeof value === 'function';
}

function isPart(value: unknown): value is Cutter['part'] {
  return typeof value === 'function';
}
