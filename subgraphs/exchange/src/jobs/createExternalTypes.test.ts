import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { describe, expect, it } from 'vitest';
import { createExternalTypes } from './createExternalTypes.ts';

const types = createExternalTypes(await loadEventCatalogue());
const picture = { sha256: 'ab'.repeat(32), name: '航拍.tif', mediaType: 'image/tiff', bytes: 9_000_000 };
const inspection = {
  subject: 'SAFETY',
  result: 'RECTIFY',
  findings: ['临边防护缺失', '配电箱未上锁'],
  inspectorUnit: '演示质安站',
  inspectedOn: '2026-05-06',
  pictures: [],
};

describe('the types of outside systems', () => {
  it('are those of the external department, and no others', () => {
    expect(types.names).toEqual(['site.droneSurveyed', 'site.inspectionRecorded', 'site.progressReported']);
    const reading = types.read('approval.projectRegistered', {});
    expect(reading).toEqual({ kind: 'fault', field: 'type', accepted: types.names.join(', ') });
  });

  it.each([
    [
      'site.progressReported',
      { percent: 45, stage: 'MAIN_STRUCTURE', description: 'x', pictures: [picture] },
      'PUBLIC',
      'Site progress reported, main structure, 45 %, 1 picture(s)',
      '现场进度填报，主体结构，总体 45%，照片 1 张',
    ],
    ['site.progressReported', { description: 'x', pictures: [] }, 'PUBLIC', 'Site progress reported', '现场进度填报'],
    [
      'site.inspectionRecorded',
      { ...inspection, rectifyBy: '2026-05-20' },
      'PARTIES',
      'Site inspection (safety) by 演示质安站: 2 finding(s) to rectify by 2026-05-20',
      '演示质安站：安全监督检查，责令整改 2 项，限 2026-05-20 前完成',
    ],
    [
      'site.inspectionRecorded',
      { ...inspection, result: 'PASS', findings: [] },
      'PARTIES',
      'Site inspection (safety) by 演示质安站: passed',
      '演示质安站：安全监督检查，合格',
    ],
    [
      'site.droneSurveyed',
      { flownOn: '2026-05-06', areaSquareMetres: 12_000.5, percent: 60, pictures: [picture] },
      'PUBLIC',
      'Site surveyed by drone on 2026-05-06, 12000.5 m², 60 %, 1 picture(s)',
      '2026-05-06 无人机巡查，面积 12000.5 平方米，总体进度 60%，影像 1 张',
    ],
  ])('%s %j is for %s and reads so on a timeline', (type, data, visibility, en, zh) => {
    expect(types.read(type, data)).toEqual({ kind: 'told', visibility, summary: { en, zh } });
  });

  it.each([
    ['site.progressReported', { description: 'x', pictures: [], mood: 'good' }, 'data.mood'],
    ['site.progressReported', { description: 'x' }, 'data.pictures'],
    [
      'site.progressReported',
      { description: 'x', pictures: [{ ...picture, sha256: 'AB' }] },
      'data.pictures[0].sha256',
    ],
    [
      'site.progressReported',
      { description: 'x', pictures: [{ ...picture, mediaType: 'text/html' }] },
      'data.pictures[0].mediaType',
    ],
    ['site.progressReported', { description: 'x', pictures: [], percent: -1 }, 'data.percent'],
    ['site.inspectionRecorded', { ...inspection, findings: [] }, 'data.findings'],
    ['site.inspectionRecorded', { ...inspection, inspectedOn: '6 May' }, 'data.inspectedOn'],
    ['site.droneSurveyed', { flownOn: '2026-05-06', pictures: [] }, 'data.pictures'],
  ])('%s %j is refused for %s', (type, data, field) => {
    expect(types.read(type, data)).toEqual({ kind: 'fault', field, accepted: expect.stringMatching(/./) });
  });
});
