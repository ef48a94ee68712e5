import { regionName } from '@guanjia/kernel/regions';
import type { Label } from './label.ts';
import type { Project } from './project.ts';

/** The facts of a project that a field may be known from, with their names (A1). */
export const formFacts = {
  code: { en: 'project code', zh: '项目代码' },
  name: { en: 'project name', zh: '项目名称' },
  ownerName: { en: 'owner unit', zh: '项目单位' },
  ownerCreditCode: { en: 'credit code of the owner unit', zh: '统一社会信用代码' },
  responsibleName: { en: 'responsible person', zh: '负责人' },
  responsiblePhone: { en: 'telephone of the responsible person', zh: '负责人电话' },
  handlerName: { en: 'handler', zh: '经办人' },
  handlerPhone: { en: 'telephone of the handler', zh: '经办人电话' },
  regionName: { en: 'region', zh: '所在地区' },
  plannedStart: { en: 'planned start', zh: '计划开工日期' },
  plannedCompletion: { en: 'planned completion', zh: '计划竣工日期' },
  floorAreaSquareMetres: { en: 'floor area stated for the roadmap', zh: '办理路线图申明的建筑面积' },
} as const satisfies Record<string, Label>;
export type FormFact = keyof typeof formFacts;

/** What a fact is for this project; null for what the project alone does not tell. */
export function readFormFact(project: Project, fact: Exclude<FormFact, 'floorAreaSquareMetres'>): string | null {
  const { ownerUnit, contacts } = project;
  switch (fact) {
    case 'code':
    case 'name':
    case 'plannedStart':
    case 'plannedCompletion':
      return project[fact];
    case 'ownerName':
      return ownerUnit.name;
    case 'ownerCreditCode':
      return ownerUnit.creditCode;
    case 'responsibleName':
      return contacts.responsible.name;
    case 'responsiblePhone':
      return contacts.responsible.phone;
    case 'handlerName':
      return contacts.handler.name;
    case 'handlerPhone':
      return contacts.handler.phone;
    case 'regionName':
      return regionName(project.regionCode);
  }
}
