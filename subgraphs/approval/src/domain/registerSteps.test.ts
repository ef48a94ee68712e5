import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, ApplicationStep } from './application.ts';
import { type ApprovalEffect, approvalEffects, counts, isWeaker } from './approvalEffect.ts';
import { type CertificateRegister, chainOf, emptyRegister } from './certificateRegister.ts';
import { keysOf } from './keysOf.ts';
import type { Project } from './project.ts';
import { registerSteps } from './registerSteps.ts';
import { settleFlags } from './settleFlags.ts';

const at = new Date('2025-09-26T02:00:00Z');
const by = { subject: 'a', name: '审批员' };
const effects = keysOf(approvalEffects);
const project: Project = {
  id: newId(),
  version: 1,
  code: '2509-370211-00-00-000001',
  name: '演示',
  ownerUnit: { name: '演示', creditCode: '91370211000000000X' },
  contacts: { responsible: { name: '甲', phone: '1' }, handler: { name: '乙', phone: '2' } },
  regionCode: '370211',
  tier: 'COUNTY',
  kind: 'INDUSTRIAL',
  investmentSource: 'PRIVATE',
  landStatus: 'NONE',
  functionalZone: null,
  plannedStart: '2025-12-01',
  plannedCompletion: '2027-06-30',
  keyLevels: [],
  stage: 'REGISTERED',
  policies: [],
  registeredAt: at,
  registeredBy: by,
};

function applicationOf(code: string, effect: ApprovalEffect): Application {
  return {
    id: newId(),
    version: 1,
    projectId: project.id,
    effect,
    item: {
      code,
      version: '1',
      name: { en: code, zh: code },
      agency: 'WATER',
      stage: 'PARALLEL',
      track: 'PROMISED',
      promisedWorkingHours: null,
      notificationTerms: null,
      promisedWorkingDays: 5,
      materials: [],
      completesProject: false,
      mayAwait: [],
      validMonths: null,
    },
    status: 'DRAFT',
    materials: [],
    correction: null,
    specialProcedures: [],
    decision: null,
    ledger: [],
    draftedAt: at,
    submittedAt: null,
    overdueAnnouncedAt: null,
    toleranceCommitment: null,
    notificationCommitment: null,
  };
}

/** A department with its items: each may be built on those before it. */
class World {
  register: CertificateRegister = emptyRegister;
  readonly applications: Application[] = [];
  readonly prerequisites: readonly (readonly number[])[];

  constructor(prerequisites: readonly (readonly number[])[]) {
    this.prerequisites = prerequisites;
  }

  /** The valid approvals of its prerequisites that an item would count. */
  counted(item: number, effect: ApprovalEffect): string[] {
    const valid = this.register.certificates.filter(({ standing }) => standing === 'VALID');
    const codes = (this.prerequisites[item] ?? []).map(String);
    return codes.filter((code) => valid.some((one) => one.itemCode === code && counts(effect, one.effect)));
  }

  take(
    application: Application,
    action: ApplicationStep['action'],
    change: Partial<Application>,
    counted: string[] = [],
  ) {
    const after = { ...application, ...change };
    const { id: applicationId, status: from } = application;
    const step = { id: newId(), applicationId, action, from, to: after.status, at, by, onBehalfOf: null, note: '事由' };
    const place = { project, statement: null };
    const moved = registerSteps(
      this.register,
      { before: application, after, steps: [step], messages: [], counted },
      place,
    );
    const index = this.applications.findIndex(({ id }) => id === applicationId);
    this.applications.splice(index < 0 ? this.applications.length : index, 1, after);
    this.register = moved;
    this.settle();
    return after;
  }

  settle(): void {
    const holders = this.applications.map(({ id, item, effect, status }) => ({
      id,
      itemCode: item.code,
      effect,
      status,
    }));
    const current = { ...this.register, holders };
    const { raised, cleared } = settleFlags(current, project.id, { at, by });
    const byId = new Map(cleared.map((flag) => [flag.id, flag]));
    this.register = { ...current, flags: [...current.flags.map((flag) => byId.get(flag.id) ?? flag), ...raised] };
  }

  clear(number: number): void {
    const standing = this.register.flags.filter(({ clearedAt }) => clearedAt === null);
    const chosen = standing[number % Math.max(standing.length, 1)];
    const flags = this.register.flags.map((flag) =>
      flag === chosen
        ? { ...flag, clearedAt: at, clearance: 'AGENCY' as const, clearedBy: by, clearedReason: '可' }
        : flag,
    );
    this.register = { ...this.register, flags };
    this.settle();
  }

  /** Whether a path of bases leads from an application to a withdrawn certificate, that no agency has cut. */
  isBuiltOn(applicationId: string, basisId: string, way: readonly string[] = []): boolean {
    const { certificates, bases, flags, holders } = this.register;
    const isCut = flags.some(
      (flag) => flag.applicationId === applicationId && flag.basisId === basisId && flag.clearance === 'AGENCY',
    );
    if (isCut || way.includes(applicationId)) return false;
    const effect = holders.find(({ id }) => id === applicationId)?.effect ?? 'FORMAL';
    return bases
      .filter((basis) => basis.applicationId === applicationId && basis.effect === effect)
      .some(({ certificateId }) => {
        const code = certificates.find(({ id }) => id === certificateId)?.itemCode;
        const known = certificates.filter((one) => one.itemCode === code && counts(effect, one.effect));
        const valid = known.find(({ standing }) => standing === 'VALID');
        if (valid) return this.isBuiltOn(valid.applicationId, basisId, [...way, applicationId]);
        return known.filter(({ standing }) => standing === 'WITHDRAWN').at(-1)?.id === basisId;
      });
  }
}

const itemCount = 7;
const dag = fc
  .tuple(
    ...Array.from({ length: itemCount }, (_, index) =>
      fc.subarray(Array.from({ length: index }, (_, before) => before)),
    ),
  )
  .map((prerequisites) => prerequisites);
const command = fc.record({
  what: fc.constantFrom('handIn', 'approve', 'approve', 'withdraw', 'convert', 'takeBack', 'clear'),
  number: fc.nat(1000),
  item: fc.nat(itemCount - 1),
  effect: fc.constantFrom(...effects),
});
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

function perform(world: World, { what, number, item, effect }: Command): void {
  const pick = (fits: (one: Application) => boolean) => {
    const found = world.applications.filter(fits);
    return found[number % Math.max(found.length, 1)];
  };
  const isUnderWay = ({ status }: Application) => status === 'SUBMITTED';
  const isValid = ({ id }: Application) =>
    world.register.certificates.some((one) => one.applicationId === id && one.standing === 'VALID');
  switch (what) {
    case 'handIn': {
      const counted = world.counted(item, effect);
      world.take(applicationOf(String(item), effect), 'submit', { status: 'SUBMITTED', submittedAt: at }, counted);
      return;
    }
    case 'approve': {
      const application = pick(isUnderWay);
      if (!application) return perform(world, { what: 'handIn', number, item, effect });
      const stands = world.register.certificates.find(
        (one) => one.itemCode === application.item.code && one.standing === 'VALID',
      );
      const approve = () => world.take(application, 'approve', { status: 'APPROVED' });
      if (stands === undefined || isWeaker(stands.effect, application.effect)) approve();
      else expect(approve).toThrow(expect.objectContaining({ code: 'CERTIFICATE_STANDS' }));
      return;
    }
    case 'withdraw': {
      const application = pick((one) => one.status === 'APPROVED');
      if (application) world.take(application, 'revoke', { status: 'REVOKED' });
      return;
    }
    case 'convert': {
      const application = pick((one) => one.effect !== 'FORMAL' && one.status === 'APPROVED' && isValid(one));
      if (!application) return;
      const counted = world.counted(Number(application.item.code), 'FORMAL');
      world.take(application, 'convert', { effect: 'FORMAL' }, counted);
      return;
    }
    case 'takeBack': {
      const application = pick(isUnderWay);
      if (application) world.take(application, 'withdraw', { status: 'WITHDRAWN' });
      return;
    }
    case 'clear':
      world.clear(number);
  }
}

function checkChains({ register }: World): void {
  const { certificates } = register;
  const superseded = certificates.flatMap(({ supersedesId }) => supersedesId ?? []);
  expect(new Set(superseded).size).toBe(superseded.length);
  const chains = certificates.map((one) => chainOf(register, one));
  for (const [index, chain] of chains.entries()) {
    expect(chain).toContain(certificates[index]);
    expect(new Set(chain).size).toBe(chain.length);
    for (const one of chain) expect(chainOf(register, one)).toEqual(chain);
    for (const [place, one] of chain.slice(0, -1).entries()) {
      expect(one.standing).toBe('SUPERSEDED');
      expect(isWeaker(one.effect, chain[place + 1]?.effect ?? one.effect)).toBe(true);
    }
    expect(chain.at(-1)?.standing).not.toBe('SUPERSEDED');
  }
  const valid = certificates.filter(({ standing }) => standing === 'VALID').map(({ itemCode }) => itemCode);
  expect(new Set(valid).size).toBe(valid.length);
}

function checkFlags(world: World): void {
  const { certificates, flags } = world.register;
  const standing = flags.filter(({ clearedAt }) => clearedAt === null);
  const keys = standing.map(({ applicationId, basisId }) => `${applicationId} ${basisId}`);
  expect(new Set(keys).size).toBe(keys.length);
  const withdrawn = certificates.filter((one) => one.standing === 'WITHDRAWN');
  const holders = world.applications.filter(({ id, status }) =>
    status === 'APPROVED'
      ? certificates.some((one) => one.applicationId === id && one.standing === 'VALID')
      : status === 'SUBMITTED',
  );
  const expected = holders.flatMap(({ id }) =>
    withdrawn.filter((basis) => world.isBuiltOn(id, basis.id)).map((basis) => `${id} ${basis.id}`),
  );
  expect(keys.toSorted()).toEqual(expected.toSorted());
}

describe('the register of any project', () => {
  it('has disjoint chains, and flags exactly what is built on something withdrawn and not cleared', () => {
    fc.assert(
      fc.property(dag, fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), (prerequisites, commands) => {
        const world = new World(prerequisites);
        for (const one of commands) {
          perform(world, one);
          checkChains(world);
          checkFlags(world);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has no flag left once everything that was withdrawn is granted anew', () => {
    fc.assert(
      fc.property(dag, fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), (prerequisites, commands) => {
        const world = new World(prerequisites);
        for (const one of commands) perform(world, one);
        for (let item = 0; item < itemCount; item++) {
          const code = String(item);
          const isFormal = world.register.certificates.some(
            (one) => one.itemCode === code && one.standing === 'VALID' && one.effect === 'FORMAL',
          );
          if (isFormal) continue;
          const handedIn = world.take(
            applicationOf(code, 'FORMAL'),
            'submit',
            { status: 'SUBMITTED', submittedAt: at },
            world.counted(item, 'FORMAL'),
          );
          world.take(handedIn, 'approve', { status: 'APPROVED' });
        }
        expect(world.register.flags.filter(({ clearedAt }) => clearedAt === null)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('refuses a submission that counted what has been withdrawn meanwhile', () => {
    const world = new World([[], [0]]);
    const below = world.take(applicationOf('0', 'FORMAL'), 'submit', { status: 'SUBMITTED' });
    world.take(world.take(below, 'approve', { status: 'APPROVED' }), 'revoke', { status: 'REVOKED' });
    const late = () => world.take(applicationOf('1', 'FORMAL'), 'submit', { status: 'SUBMITTED' }, ['0']);
    expect(late).toThrow(
      expect.objectContaining({ code: 'PREREQUISITE_MISSING', detail: expect.objectContaining({ missing: ['0'] }) }),
    );
  });

  it('keeps what an expired certificate carried, and lets another take its place', () => {
    const world = new World([[], [0]]);
    const decision = { reason: null, documentNo: '一号', validUntil: '2025-09-01', decidedAt: at, decidedBy: by };
    const below = world.take(applicationOf('0', 'PRE_APPROVAL'), 'submit', { status: 'SUBMITTED' });
    world.take(below, 'approve', { status: 'APPROVED', decision });
    const upon = world.take(applicationOf('1', 'PRE_APPROVAL'), 'submit', { status: 'SUBMITTED' }, ['0']);
    const again = world.take(applicationOf('0', 'SIMULATED'), 'submit', { status: 'SUBMITTED' });
    world.take(again, 'approve', { status: 'APPROVED' });
    expect(world.register.certificates.map(({ standing }) => standing)).toEqual(['SUPERSEDED', 'VALID']);
    expect(world.register.flags.filter(({ applicationId }) => applicationId === upon.id)).toEqual([]);
  });
});
