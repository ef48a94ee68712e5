import { handedIn } from './handedIn.ts';

/** The materials that the items require, as a client hands them in. */
export function materialsOf(...itemCodes: readonly string[]): Record<string, unknown>[] {
  return handedIn(...itemCodes).map(({ code, descriptor }) => ({ code, ...descriptor }));
}
