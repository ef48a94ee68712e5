import { DomainError } from '@guanjia/kernel/DomainError';
import type { PlacedItem, PlacedPolicy } from './catalogueEntries.ts';
import { circumstancesIn, policiesIn } from './circumstancesIn.ts';
import type { PolicyEffect } from './policy.ts';

interface Known {
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly circumstances: ReadonlySet<string>;
}

/**
 * Refuses a policy with the code of another, one that names what does not exist, or one that changes nothing. A policy
 * may not hang on another policy: which one comes first would decide. @throws CATALOGUE_INVALID with the path
 */
export function checkPolicies(policies: readonly PlacedPolicy[], known: Known): void {
  const seen = new Set<string>();
  for (const { policy, path } of policies) {
    if (seen.has(policy.code)) refuse(`${path}.code`, policy.code, 'a code of its own');
    seen.add(policy.code);
    const stated = circumstancesIn(policy.condition).find((code) => !known.circumstances.has(code));
    if (stated !== undefined) refuse(`${path}.condition`, stated, 'a code of circumstances.json');
    const [other] = policiesIn(policy.condition);
    if (other !== undefined) refuse(`${path}.condition`, other, 'a condition that asks for no policy');
    policy.effects.forEach((effect, index) => {
      checkEffect(effect, `${path}.effects[${index}]`, known);
    });
  }
}

function checkEffect(effect: PolicyEffect, path: string, { items }: Known): void {
  if (effect.type === 'OPEN_STAGE') return;
  const item =
    items.get(effect.item)?.item ?? refuse(`${path}.item`, effect.item, 'the code of an item in the catalogue');
  switch (effect.type) {
    case 'LEAVE_OUT':
      return;
    case 'SHORTEN': {
      const { handling } = item;
      const isShorter = handling.type === 'PROMISED' && effect.promisedWorkingDays < handling.promisedWorkingDays;
      if (!isShorter) refuse(`${path}.promisedWorkingDays`, effect.promisedWorkingDays, 'less than the item promises');
      return;
    }
    case 'DROP_PREREQUISITE':
    case 'ALLOW_PARALLEL': {
      const waitsFor = item.prerequisites.flatMap((one) => ('items' in one ? one.items : [one.document]));
      const fits = waitsFor.includes(effect.prerequisite);
      if (!fits) refuse(`${path}.prerequisite`, effect.prerequisite, 'a prerequisite of the item');
      return;
    }
  }
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
