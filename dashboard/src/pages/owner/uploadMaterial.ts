import { hasFields, readJson } from '../../session/readJson.ts';

export const classifications = ['INTERNAL', 'PUBLIC', 'TRADE_SECRET', 'TECHNICAL_SECRET', 'PERSONAL'] as const;
export type Classification = (typeof classifications)[number];

/** A document that is brought for a project, by the code the catalogue gives it. */
export interface Upload {
  readonly projectId: string;
  readonly code: string;
  readonly file: File;
  readonly classification: Classification;
}

/** Brings a material by `POST /materials` (docs/materials.md); safe to do again. @throws an Error with the gateway's words */
export async function uploadMaterial(token: string, { projectId, code, file, classification }: Upload): Promise<void> {
  const query = new URLSearchParams({ projectId, code, classification, fileName: file.name });
  // URLSearchParams writes a space as `+`, which the gateway takes for itself
  const response = await fetch(`/materials?${query.toString().replaceAll('+', '%20')}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'x-guanjia-upload': 'material',
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
    },
    body: file,
  });
  await readJson(response, (value) => hasFields(value, 'id'));
}
