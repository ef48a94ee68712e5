import type { Opinion } from '../domain/jointAcceptance.ts';
import { inputSchemas } from './inputSchemas.ts';
import { parseInput } from './parseInput.ts';

/** A verdict with just what belongs to it. @throws BAD_INPUT for a rectification without a list, a reason missing, and so on */
export function parseOpinion(input: unknown): Opinion {
  const { verdict, rectifications, reason } = parseInput(inputSchemas.opinion, input);
  switch (verdict) {
    case 'PASS':
      return { verdict };
    case 'RECTIFY':
      return { verdict, rectifications };
    case 'NOT_APPLICABLE':
      return { verdict, reason };
  }
}
