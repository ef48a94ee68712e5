import { describeMaterial } from './storySamples.ts';

/** The permits that the line work of the connections takes: the second is granted after the first. */
export const permitCodes = ['ROAD_TRAFFIC_SAFETY', 'ROAD_EXCAVATION'];

/** The form of the permits, its shared fields answered once for both. */
export const permitForm = {
  shared: {
    siteAddress: '演示区演示路1号',
    contactName: '演示联系人',
    contactPhone: '0536-0000000',
    workPlace: '演示路（1号至9号段）',
    workFrom: '2027-03-01',
    workUntil: '2027-03-20',
  },
  matters: {
    ROAD_TRAFFIC_SAFETY: { lanesClosed: 1 },
    ROAD_EXCAVATION: { trenchLength: 85, trenchDepth: 1.8 },
  },
};

/** Materials of the permits. */
export const permitMaterials = [
  ['OWNER_IDENTITY', '演示营业执照.pdf'],
  ['SITE_PLAN', '演示总平面图.pdf'],
  ['WORK_PLAN', '演示施工及交通组织方案.pdf'],
  ['RESTORATION_PLAN', '演示道路恢复方案.pdf'],
].map(([materialCode = '', name = '']) => ({ materialCode, ...describeMaterial(name) }));
