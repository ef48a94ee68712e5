import { drawBpmn } from '../domain/drawBpmn.ts';
import { drawMermaid } from '../domain/drawMermaid.ts';
import type { Label } from '../domain/label.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types =
  | 'Roadmap'
  | 'RoadmapItem'
  | 'RoadmapLeftOutItem'
  | 'RoadmapPolicy'
  | 'RoadmapChangedItem'
  | 'RoadmapMovedItem'
  | 'Circumstance'
  | 'Policy';

interface Explained {
  readonly itemName: Label;
  readonly reasons: readonly Label[];
}

const explained = {
  itemName: ({ itemName }: Explained) => itemName.zh,
  itemNameEn: ({ itemName }: Explained) => itemName.en,
  reasons: ({ reasons }: Explained) => reasons.map(({ zh }) => zh),
  reasonsEn: ({ reasons }: Explained) => reasons.map(({ en }) => en),
};

const named = {
  name: ({ name }: { readonly name: Label }) => name.zh,
  nameEn: ({ name }: { readonly name: Label }) => name.en,
};

/** Roadmaps, their differences, and what they are made by. */
export const roadmapResolvers: Pick<Resolvers, Types> = {
  Roadmap: {
    plannedByName: ({ plannedBy }) => plannedBy.name,
    reason: ({ cause }) => cause,
    circumstances: ({ statement }, _, { needs }) =>
      statement.circumstances.map((code) => ({ code, name: needs.catalogue.nameOf(code) })),
    floorAreaSquareMetres: ({ statement }) => statement.floorAreaSquareMetres,
    bpmn: (roadmap) => drawBpmn(roadmap),
    mermaid: (roadmap) => drawMermaid(roadmap),
  },
  RoadmapItem: {
    ...explained,
    item: ({ itemCode }, _, { needs }) => needs.catalogue.find(itemCode),
    application: ({ applicationId }, _, { applicationById }) =>
      applicationId === null ? null : applicationById.load(applicationId),
  },
  RoadmapLeftOutItem: explained,
  RoadmapPolicy: { name: ({ name }) => name.zh, reasons: ({ reasons }) => reasons.map(({ zh }) => zh) },
  RoadmapChangedItem: explained,
  RoadmapMovedItem: explained,
  Circumstance: named,
  Policy: named,
};
