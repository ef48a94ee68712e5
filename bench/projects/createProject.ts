import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import { investmentSources } from '../../subgraphs/approval/src/domain/investmentSources.ts';
import { type KeyListing, keyCategories, listRegionOf } from '../../subgraphs/approval/src/domain/keyListing.ts';
import { keysOf } from '../../subgraphs/approval/src/domain/keysOf.ts';
import type { Project } from '../../subgraphs/approval/src/domain/project.ts';
import type { Random } from '../faults/createRandom.ts';
import { createId } from './createId.ts';

/** Counties and districts of four cities in three provinces; the first have the most projects. */
const regions = [
  '370211 370213 370214 370202 370203 370212 370215 370281 370283 370285',
  '370702 370703 370704 370705 370724 370725 370781 370782',
  '320115 320111 320113 320114 320102 320104 320105 320106',
  '510106 510104 510105 510107 510108 510112',
].flatMap((city) => city.split(' '));
const owners = Array.from({ length: 3_000 }, (_, number) => `91370211MA${String(number).padStart(8, '0')}`);
const places = ['新城', '滨海', '高新', '临港', '东部', '西部', '南苑', '北苑', '凤凰', '长江'];
const works = [
  '智能制造产业园',
  '冷链物流中心',
  '安置房',
  '商务中心',
  '道路改造工程',
  '实验学校',
  '人民医院',
  '片区更新',
];
const tierShares: readonly Tier[] = ['COUNTY', 'COUNTY', 'COUNTY', 'CITY', 'CITY', 'TOWN', 'PROVINCE'];
const dayMs = 86_400_000;
const by = { subject: 'bench', name: '测量' };

/** A project with its places on lists, registered within the three years before `now`. */
export function createProject(
  random: Random,
  number: number,
  now: Date,
): { readonly project: Project; readonly listings: readonly KeyListing[] } {
  const registeredAt = new Date(now.getTime() - random.next() * 3 * 365 * dayMs);
  const id = createId(random, registeredAt);
  const regionCode = regions[Math.floor(random.next() ** 2 * regions.length)] ?? '370211';
  const listings = random.chance(0.15) ? createListings(random, { id, number, regionCode, now }) : [];
  const start = new Date(registeredAt.getTime() + random.between(60, 300) * dayMs);
  const person = { name: '经办人', phone: '0532-0000000' };
  const project: Project = {
    id,
    version: 1,
    code: `2509-${regionCode}-${digits(number, 6, 2)}-${digits(number, 4, 2)}-${digits(number, 0, 6)}`,
    name: `测量·${random.pick(places)}${random.pick(works)}${number}号`,
    ownerUnit: { name: '测量建设有限公司', creditCode: random.pick(owners) },
    contacts: { responsible: person, handler: person },
    regionCode,
    tier: random.pick(tierShares),
    kind: random.pick(keysOf(projectKinds)),
    investmentSource: random.pick(keysOf(investmentSources)),
    landStatus: random.chance(0.6) ? 'HELD' : 'NONE',
    functionalZone: null,
    plannedStart: start.toISOString().slice(0, 10),
    plannedCompletion: new Date(start.getTime() + random.between(200, 900) * dayMs).toISOString().slice(0, 10),
    keyLevels: listings.map(({ level }) => level),
    stage: 'REGISTERED',
    policies: [],
    registeredAt,
    registeredBy: by,
  };
  return { project, listings };
}

function digits(number: number, behind: number, length: number): string {
  return String(Math.floor(number / 10 ** behind) % 10 ** length).padStart(length, '0');
}

interface Listed {
  readonly id: string;
  readonly number: number;
  readonly regionCode: string;
  readonly now: Date;
}

function createListings(random: Random, { id: projectId, number, regionCode, now }: Listed): KeyListing[] {
  const levels = keysOf(keyLevels).filter(() => random.chance(0.4));
  const year = now.getUTCFullYear() - random.between(0, 2);
  return levels.map((level) => ({
    id: createId(random, now),
    projectId,
    level,
    listRegion: listRegionOf(level, regionCode),
    year,
    itemNo: number + 1,
    category: random.pick(keysOf(keyCategories)),
    listedAt: now,
    listedBy: by,
  }));
}
