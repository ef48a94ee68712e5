import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorOf, actorSchema, type Duty, isSamePerson, rightsHolderOf } from '../src/actor.ts';
import { anonymous, type Principal, principalSchema, systemPrincipal } from '../src/principal.ts';

const unit = { creditCode: '91370211MADEM00117', name: '演示单位' };
const ownerSide: Duty = { kind: 'OWNER_SIDE', unit, regionCode: '370211' };
const delegation: Duty = { kind: 'DELEGATION', agency: 'NATURAL_RESOURCES', number: 'd-1', seal: '2' };
const backup: Duty = { kind: 'BACKUP', of: { id: 'p-7', name: '演示专员' }, assignment: 'a-9' };

function person(roles: Principal['roles'], more: Partial<Principal> = {}): Principal {
  return { ...anonymous, subject: 'wang', name: '演示王', roles, ...more };
}

const ofUnit = { kind: 'UNIT', id: unit.creditCode, name: unit.name };
const approver = person(['APPROVER'], { agency: 'NATURAL_RESOURCES', regions: ['370200'] });
const owner = person(['OWNER'], { ownerUnit: unit.creditCode });

describe('by what right somebody acts', () => {
  it.each<[string, Principal, Duty | null, string, object | undefined]>([
    ['the clock', systemPrincipal('approval'), null, 'CLOCK', undefined],
    ['nobody in office', person([]), null, 'SIGNED_IN', undefined],
    ['an approver', approver, null, 'ROLE:APPROVER agency NATURAL_RESOURCES region 370200', undefined],
    ['a provider', person(['PROVIDER'], { provider: 'WATER' }), null, 'ROLE:PROVIDER provider WATER', undefined],
    ['the auditor', person(['AUDITOR']), null, 'ROLE:AUDITOR', undefined],
    [
      'two roles at once',
      person(['STEWARD', 'SUPERVISOR'], { regions: ['370211', '370212'] }),
      null,
      'ROLE:STEWARD+SUPERVISOR region 370211+370212',
      undefined,
    ],
    ['the owner', owner, ownerSide, `OWNER of unit ${unit.creditCode}`, ofUnit],
    [
      'the owner, the project untold',
      owner,
      null,
      `OWNER of unit ${unit.creditCode}`,
      { kind: 'UNIT', id: unit.creditCode, name: unit.creditCode },
    ],
    [
      'a steward for the owner',
      person(['STEWARD'], { regions: ['370200'] }),
      ownerSide,
      'ROLE:STEWARD region 370211',
      ofUnit,
    ],
    ['a clerk for the owner', person(['WINDOW_CLERK']), ownerSide, 'ROLE:WINDOW_CLERK region 370211', ofUnit],
    [
      'the service room, in its own right',
      person(['SERVICE_ROOM'], { regions: ['370200'] }),
      ownerSide,
      'ROLE:SERVICE_ROOM region 370200',
      undefined,
    ],
    [
      'one of several roles',
      person(['STEWARD', 'SUPERVISOR']),
      { kind: 'ROLE', role: 'STEWARD', regionCode: '370211' },
      'ROLE:STEWARD region 370211',
      undefined,
    ],
    [
      'the bus for an agency',
      person(['APPROVER']),
      delegation,
      'DELEGATION d-1 seal 2',
      { kind: 'AGENCY', id: 'NATURAL_RESOURCES', name: 'NATURAL_RESOURCES' },
    ],
    ['a backup', person(['STEWARD']), backup, 'BACKUP of a-9', { kind: 'PERSON', id: 'p-7', name: '演示专员' }],
  ])('%s', (_, principal, duty, right, onBehalfOf) => {
    const actor = actorOf(principal, duty);
    expect(actor).toEqual({
      subject: principal.subject,
      name: principal.name,
      right,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    });
    expect(actorSchema.parse(actor)).toEqual(actor);
  });

  it('names who really acts by a delegated token, for whom, and whose right it is', () => {
    const delegated = { ...approver, delegate: { subject: 'li', name: '演示李' } };
    expect(actorOf(delegated)).toEqual({
      subject: 'li',
      name: '演示李',
      onBehalfOf: { kind: 'PERSON', id: 'wang', name: '演示王' },
      right: 'ROLE:APPROVER agency NATURAL_RESOURCES region 370200 by token of wang',
    });
    expect(rightsHolderOf(actorOf(delegated))).toBe('wang');
    expect(rightsHolderOf(actorOf(approver))).toBe('wang');
  });

  it('stays within what an event may hold, however many regions a token names', () => {
    const everywhere = person(['STEWARD'], {
      regions: Array.from({ length: 300 }, (_, place) => String(100_000 + place)),
    });
    expect(actorSchema.safeParse(actorOf(everywhere)).success).toBe(true);
  });

  it('reads actors from before there was a trail', () => {
    expect(actorSchema.parse({ subject: 'a', name: '甲' })).toEqual({ subject: 'a', name: '甲' });
  });
});

describe('rules of four eyes', () => {
  const subject = fc.constantFrom('a', 'b', 'c');
  const acting = fc.record({ subject, delegate: fc.option(subject, { nil: undefined }) });
  const toActor = ({ subject: of, delegate }: { subject: string; delegate: string | undefined }): Actor =>
    actorOf(
      person([], { subject: of, ...(delegate === undefined ? {} : { delegate: { subject: delegate, name: '' } }) }),
    );

  it('take two for one as soon as one person stands behind both, whichever way', () => {
    fc.assert(
      fc.property(acting, acting, (one, other) => {
        const behind = (who: typeof one) => [who.subject, ...(who.delegate === undefined ? [] : [who.delegate])];
        const shared = behind(one).some((who) => behind(other).includes(who));
        expect(isSamePerson(toActor(one), toActor(other))).toBe(shared);
        expect(isSamePerson(toActor(other), toActor(one))).toBe(shared);
      }),
    );
  });

  it('do not take a unit or an agency for a person', () => {
    const steward = { subject: 'a', name: '', onBehalfOf: { kind: 'UNIT', id: 'b', name: '' } } as const;
    expect(isSamePerson(steward, { subject: 'b', name: '' })).toBe(false);
  });
});

describe('a right that would be too long', () => {
  it('loses regions, and never whose token it was', () => {
    const regions = Array.from({ length: 80 }, (_, index) => String(370_000 + index));
    const lent = person(['SUPERVISOR'], { regions, delegate: { subject: 'li', name: '演示李' } });
    const { right = '' } = actorOf(lent);
    expect(right).toMatch(/^ROLE:SUPERVISOR region 370000\+.*… by token of wang$/);
    expect(right.length).toBeLessThanOrEqual(400);
    const long = actorOf({ ...lent, subject: 'x'.repeat(500) });
    expect(actorSchema.safeParse({ ...long, onBehalfOf: undefined }).success).toBe(true);
  });
});

describe('a principal on the wire', () => {
  it('carries the delegate, and nothing more of him', () => {
    const delegate = { subject: 'li', name: '演示李' };
    expect(principalSchema.parse({ ...owner, delegate })).toEqual({ ...owner, delegate });
    expect(principalSchema.safeParse({ ...owner, delegate: { ...delegate, roles: ['SUPERVISOR'] } }).success).toBe(
      false,
    );
  });
});
