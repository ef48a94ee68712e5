// Written by `npm run codegen` from the descriptions of the SDL. Do not edit.

/** By enum and value: English and Chinese. */
export const enumLabels: Readonly<Record<string, Readonly<Record<string, readonly [en: string, zh: string]>>>> = {
 "KeyLevel": {
  "CITY": [
   "City",
   "市级"
  ],
  "DISTRICT": [
   "District or county",
   "区县级"
  ],
  "NATIONAL": [
   "National",
   "国家级"
  ],
  "PROVINCIAL": [
   "Provincial",
   "省级"
  ]
 },
 "Light": {
  "AMBER": [
   "A fifth of the time or less is left",
   "黄灯"
  ],
  "GREEN": [
   "In time",
   "绿灯"
  ],
  "RED": [
   "Past the deadline, or solved too late",
   "红灯"
  ]
 },
 "ProjectKind": {
  "COMMERCIAL": [
   "Commerce",
   "商业"
  ],
  "EDUCATION": [
   "Education",
   "教育"
  ],
  "INDUSTRIAL": [
   "Industry",
   "工业"
  ],
  "MEDICAL": [
   "Health care",
   "医疗"
  ],
  "MUNICIPAL": [
   "Municipal works",
   "市政"
  ],
  "OLD_COMMUNITY_RENOVATION": [
   "Renovation of an old residential quarter",
   "老旧小区改造"
  ],
  "RESIDENTIAL": [
   "Housing",
   "居住"
  ],
  "URBAN_RENEWAL": [
   "Urban renewal",
   "城市更新"
  ],
  "WAREHOUSE": [
   "Storage and logistics",
   "仓储"
  ]
 },
 "ProjectStage": {
  "COMPLETED": [
   "Completed",
   "竣工"
  ],
  "COMPLETION_ACCEPTANCE": [
   "Acceptance",
   "竣工验收"
  ],
  "CONSTRUCTION_PERMIT": [
   "Construction permit",
   "施工许可"
  ],
  "ENGINEERING_CONSTRUCTION": [
   "Construction planning",
   "工程建设许可"
  ],
  "LAND_USE_PLANNING": [
   "Establishment and land-use planning",
   "立项用地规划许可"
  ],
  "REGISTERED": [
   "Registered, nothing submitted",
   "项目登记"
  ]
 },
 "Tier": {
  "CITY": [
   "City",
   "市级"
  ],
  "COUNTY": [
   "County or district",
   "县级"
  ],
  "PROVINCE": [
   "Province",
   "省级"
  ],
  "TOWN": [
   "Town or street",
   "镇级"
  ]
 }
};
