import { createHash } from 'node:crypto';

/** The seven connections that the story applies for together. */
export const connectionCodes = [
  'WATER_SUPPLY',
  'DRAINAGE',
  'POWER_SUPPLY',
  'GAS_SUPPLY',
  'HEATING',
  'TELECOM',
  'BROADCASTING',
];

/** The phase-1 acceptance items that apply to a residential project (S3). */
export const phaseOneCodes = [
  'acceptance-planning-verification',
  'acceptance-fire',
  'acceptance-archives',
  'acceptance-completion-filing',
  'acceptance-civil-defence',
];

/** Where the story's joint application is handed in. */
export const hallCounter = { kind: 'HALL_ZONE', code: 'DEMO-HALL-1', name: '演示大厅报装专区1号窗口' };

/** The joint form, each shared field answered once. */
export const connectionForm = {
  shared: {
    siteAddress: '演示区演示路1号',
    contactName: '演示联系人',
    contactPhone: '0536-0000000',
    buildingArea: 86_000,
    useOfBuilding: 'RESIDENTIAL',
  },
  matters: {
    WATER_SUPPLY: { dailyDemand: 420, pipeDiameter: 200 },
    DRAINAGE: { dailyDischarge: 380, rainAndSewageSeparated: true },
    POWER_SUPPLY: { capacity: 3200, voltage: 'HIGH_10KV' },
    GAS_SUPPLY: { hourlyDemand: 180 },
    HEATING: { heatedArea: 80_000 },
    TELECOM: { lines: 900 },
    BROADCASTING: { terminals: 900 },
  },
};

/** The materials of the joint application, by what their content would be. */
export const connectionMaterials = [
  ['OWNER_IDENTITY', '演示营业执照.pdf'],
  ['SITE_PLAN', '演示总平面图.pdf'],
  ['PIPELINE_PLAN', '演示管线综合图.pdf'],
  ['DRAINAGE_DESIGN', '演示排水设计图.pdf'],
  ['LOAD_LIST', '演示用电设备清单.pdf'],
  ['HEATING_DESIGN', '演示供热设计图.pdf'],
].map(([materialCode = '', name = '']) => ({ materialCode, ...describeMaterial(name) }));

/** A material of the story by what its content would be. */
export function describeMaterial(name: string) {
  const content = Buffer.from(`demo content of ${name}`);
  return {
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
    mediaType: 'application/pdf',
    bytes: content.length,
    classification: 'INTERNAL',
  };
}
