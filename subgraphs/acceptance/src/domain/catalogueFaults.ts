import { type ProjectKind, projectKinds } from '@guanjia/kernel/projectFacts';
import type { AcceptanceItem, RequiredMaterial } from './acceptanceItem.ts';

/** Every contradiction in a list of items, in plain words: double codes, kinds that no rule decides, unequal materials. */
export function catalogueFaults(items: readonly AcceptanceItem[]): readonly string[] {
  return [
    ...(items.length === 0 ? ['the catalogue has no item'] : []),
    ...doubles(items.map((item) => item.code)).map((code) => `item ${code} is listed twice`),
    ...items.flatMap(itemFaults),
    ...materialFaults(items.flatMap((item) => item.materials)),
  ];
}

function itemFaults(item: AcceptanceItem): readonly string[] {
  return [
    ...(item.promisedWorkingDays < 1 ? [`item ${item.code} promises less than one working day`] : []),
    ...undecidedKinds(item).map((kind) => `item ${item.code} does not say whether it applies to ${kind}`),
    ...doubles(item.materials.map(({ code }) => code)).map((code) => `item ${item.code} asks for ${code} twice`),
  ];
}

function undecidedKinds(item: AcceptanceItem): readonly string[] {
  const decided = new Set<ProjectKind>(item.applicability.flatMap((rule) => rule.kinds ?? []));
  if (item.applicability.some((rule) => rule.kinds === null)) return [];
  const kinds: ReadonlySet<string> = decided;
  return Object.keys(projectKinds).filter((kind) => !kinds.has(kind));
}

function materialFaults(materials: readonly RequiredMaterial[]): readonly string[] {
  const names = new Map<string, string>();
  return materials.flatMap(({ code, name }) => {
    const known = names.get(code) ?? name.zh;
    names.set(code, known);
    return known === name.zh ? [] : [`material ${code} is called both ${known} and ${name.zh}`];
  });
}

function doubles(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
