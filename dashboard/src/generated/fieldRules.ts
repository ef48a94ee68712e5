// Written by `npm run codegen` from the documents and `@access`. Do not edit.
import type { FieldRules } from '../graph/FieldRules.ts';

export const fieldRules: FieldRules = {
 "LightCount": {
  "count": [
   "Int"
  ],
  "light": [
   "Light"
  ]
 },
 "PageInfo": {
  "endCursor": [
   "String"
  ],
  "hasNextPage": [
   "Boolean"
  ]
 },
 "ProgressUpdate": {
  "cursor": [
   "String"
  ],
  "project": [
   "Project"
  ],
  "seq": [
   "Int"
  ],
  "summary": [
   "String"
  ],
  "summaryZh": [
   "String"
  ],
  "time": [
   "DateTime"
  ]
 },
 "Project": {
  "code": [
   "String"
  ],
  "id": [
   "ID"
  ],
  "light": [
   "Light"
  ],
  "name": [
   "String"
  ],
  "regionName": [
   "String"
  ],
  "stage": [
   "ProjectStage"
  ]
 },
 "ProjectConnection": {
  "nodes": [
   "Project"
  ],
  "pageInfo": [
   "PageInfo"
  ],
  "totalCount": [
   "Int"
  ]
 },
 "ProjectCounts": {
  "byLight": [
   "LightCount"
  ],
  "overdue": [
   "Int"
  ],
  "total": [
   "Int"
  ]
 },
 "Query": {
  "progressCursor": [
   "String"
  ],
  "project": [
   "Project"
  ],
  "projectCounts": [
   "ProjectCounts"
  ],
  "projects": [
   "ProjectConnection"
  ],
  "wallChart": [
   "WallChartConnection"
  ]
 },
 "Subscription": {
  "progressFeed": [
   "ProgressUpdate"
  ],
  "projectProgress": [
   "ProgressUpdate"
  ]
 },
 "WallChartConnection": {
  "nodes": [
   "WallChartRow"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "WallChartRow": {
  "light": [
   "Light"
  ],
  "nextDeadline": [
   "Date"
  ],
  "project": [
   "Project"
  ]
 }
};
