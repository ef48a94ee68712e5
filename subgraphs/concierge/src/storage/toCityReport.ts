import { z } from 'zod';
import type { CityFigures } from '../domain/cityFigures.ts';
import { type CityEdition, type CityReport, type CityTexts, cityReportStatuses } from '../domain/cityReport.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { cityReportEditions, cityReports } from './reportTables.ts';

const status = z.enum(cityReportStatuses);
const figures: z.ZodType<CityFigures> = z.record(z.string(), z.number());
const texts: z.ZodType<CityTexts> = z.object({
  progress: z.string(),
  experience: z.string(),
  publicity: z.array(
    z.object({ title: z.string(), media: z.string(), publishedOn: z.string(), url: z.string().nullable() }),
  ),
});

/** A monthly report from its row. */
export function toCityReport(row: typeof cityReports.$inferSelect): CityReport {
  return {
    ...row,
    status: status.parse(row.status),
    texts: texts.parse(row.texts),
    writtenBy: jsonShapes.actor.parse(row.writtenBy),
  };
}

/** An edition from its row. */
export function toCityEdition(row: typeof cityReportEditions.$inferSelect): CityEdition {
  return {
    ...row,
    figures: figures.parse(row.figures),
    before: figures.parse(row.before),
    texts: texts.parse(row.texts),
    issuedBy: jsonShapes.actor.parse(row.issuedBy),
  };
}
