import type { Material } from '../domain/material.ts';
import { maySeeRecords } from '../domain/rights.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { pageOfMaterialAccesses } from './pageOfMaterialAccesses.ts';
import { pageOfMaterials } from './pageOfMaterials.ts';
import { pageOfMaterialUses } from './pageOfMaterialUses.ts';

type Types = 'ApplicationMaterial' | 'Material' | 'MaterialChange' | 'MaterialAccess' | 'ReusableMaterial';

/** A field that is null for whoever may not read the material. */
function forReaders<Value>(read: (material: Material) => Value) {
  return async (material: Material, _: unknown, { mayReadMaterial }: Context): Promise<Value | null> =>
    (await mayReadMaterial.load(material)) ? read(material) : null;
}

/** Materials, their versions and their records. */
export const materialResolvers: Pick<Resolvers, Types> = {
  ApplicationMaterial: {
    material: async ({ applicationId, code }, _, { materialsOfApplication }) =>
      (await materialsOfApplication.load(applicationId)).find((material) => material.code === code) ?? null,
  },
  Material: {
    __resolveReference: ({ id }, { materialById }) => materialById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    name: ({ code }, _, { needs }) => needs.catalogue.materialName(code).zh,
    nameEn: ({ code }, _, { needs }) => needs.catalogue.materialName(code).en,
    supersedes: (material, _, context) => besideOf(material, 'BEFORE', context),
    supersededBy: (material, _, context) => besideOf(material, 'BEHIND', context),
    versions: async ({ projectId, code }, request, context) => {
      const project = await context.projectById.load(projectId);
      const isLimited = project === null || !maySeeRecords(context.principal, project);
      return pageOfMaterials({ id: projectId, isLimited }, { filter: { code }, request }, context);
    },
    mayRead: (material, _, { mayReadMaterial }) => mayReadMaterial.load(material),
    fileName: forReaders(({ fileName }) => fileName),
    mediaType: forReaders(({ mediaType }) => mediaType),
    bytes: forReaders(({ bytes }) => bytes),
    sha256: forReaders(({ sha256 }) => sha256),
    uploadedByName: forReaders(({ uploadedBy }) => uploadedBy.name),
    usedBy: ({ id }, request, context) => pageOfMaterialUses(id, request, context),
    changes: async (material, _, { mayReadMaterial, changesOfMaterial }) =>
      (await mayReadMaterial.load(material)) ? changesOfMaterial.load(material.id) : null,
    accesses: (material, request, context) => pageOfMaterialAccesses(material, request, context),
  },
  MaterialChange: { byName: ({ by }) => by.name },
  MaterialAccess: { byName: ({ by }) => by.name },
  ReusableMaterial: {
    code: ({ required }) => required.code,
    name: ({ required }) => required.name.zh,
    tolerable: ({ required }) => required.tolerable,
  },
};

/** The version before or behind, as far as it is for this person. */
async function besideOf(
  { projectId, code, version }: Material,
  side: 'BEFORE' | 'BEHIND',
  { materialBeside, materialById }: Context,
): Promise<Material | null> {
  const beside = await materialBeside.load({ projectId, code, version, side });
  return beside === null ? null : materialById.load(beside.id);
}
