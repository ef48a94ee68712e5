import type { AcceptanceMaterial } from '../src/domain/jointAcceptance.ts';
import { catalogue } from './catalogue.ts';

/** All the materials that the items require, each once. */
export function handedIn(...itemCodes: readonly string[]): readonly AcceptanceMaterial[] {
  const codes = new Set(
    itemCodes.flatMap((code) => catalogue.require(code).materials.map((material) => material.code)),
  );
  return [...codes].map((code) => ({
    code,
    descriptor: {
      sha256: 'a'.repeat(64),
      name: `${code}.pdf`,
      mediaType: 'application/pdf',
      bytes: 1,
      classification: 'INTERNAL',
    },
  }));
}
