import { readFileSync } from 'node:fs';
import { keyLevels, landStatuses, projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import { type DemoData, type DemoProject, scriptedActions } from '../domain/demoProject.ts';
import { investmentSources } from '../domain/investmentSources.ts';
import { keyCategories } from '../domain/keyListing.ts';
import { itemStages, projectStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';

const contact = z.object({ name: z.string(), phone: z.string() });

const projectsFile = z.object({
  projects: z.array(
    z
      .object({
        projectId: z.uuid(),
        code: z.string(),
        name: z.string(),
        ownerUnit: z.object({ name: z.string(), creditCode: z.string() }),
        contacts: z.object({ responsible: contact, handler: contact }),
        regionCode: z.string(),
        tier: z.enum(tiers),
        kind: keyOf(projectKinds),
        investmentSource: keyOf(investmentSources),
        landStatus: keyOf(landStatuses),
        functionalZone: z.string().nullable(),
        plannedStart: z.iso.date(),
        plannedCompletion: z.iso.date(),
        keyListings: z.array(
          z.object({ level: keyOf(keyLevels), year: z.int(), itemNo: z.int(), category: keyOf(keyCategories) }),
        ),
        demoStage: keyOf(projectStages),
      })
      .transform(({ projectId, keyListings, demoStage, ...rest }): DemoProject => {
        return { ...rest, id: projectId, stage: demoStage, listings: keyListings };
      }),
  ),
});

const scriptFile = z.object({
  itemsByStage: z.partialRecord(keyOf(itemStages), z.array(z.string())),
  planRegions: z.array(z.string()),
  applications: z.array(
    z.object({
      projectId: z.uuid(),
      itemCode: z.string(),
      withheld: z.array(z.string()).default([]),
      steps: z.array(z.object({ action: z.enum(scriptedActions), daysAgo: z.number().nonnegative() })),
      toleranceWorkingDays: z.int().positive().nullable().default(null),
    }),
  ),
});

/** The demo projects that all departments share, and what approval tells of them. */
export function readDemoData(files: { readonly projects: URL; readonly script: URL }): DemoData {
  const { projects } = projectsFile.parse(JSON.parse(readFileSync(files.projects, 'utf8')));
  const { itemsByStage, ...script } = scriptFile.parse(JSON.parse(readFileSync(files.script, 'utf8')));
  return { projects, script: itemsByStage, ...script };
}
