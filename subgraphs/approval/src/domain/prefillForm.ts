import type { Application } from './application.ts';
import type { FormCatalogue } from './formCatalogue.ts';
import { formFacts, readFormFact } from './formFacts.ts';
import type { FormField, KnownFrom } from './formField.ts';
import type { Label } from './label.ts';
import type { Project } from './project.ts';
import type { Roadmap } from './roadmap.ts';
import type { FormAnswer, KnownValue, PrefilledField, SubmittedForm } from './submittedForm.ts';

/** All that a form can be filled in from. */
export interface FormEvidence {
  readonly project: Project;
  /** The latest one. */
  readonly roadmap: Pick<Roadmap, 'id' | 'statement' | 'plannedAt'> | null;
  /** Of the project, the latest first. */
  readonly earlierForms: readonly Pick<SubmittedForm, 'id' | 'answers' | 'submittedAt'>[];
  readonly applications: readonly Application[];
  readonly materialNames: ReadonlyMap<string, Label>;
}

/**
 * What is known of some fields and where from (无需重复填写, S0): what the project's own record says goes first, then the field's
 * latest answer, then what else the field names, in its order. What the field would not take is not offered.
 */
export function prefillForm(
  fields: readonly FormField[],
  evidence: FormEvidence,
  forms: Pick<FormCatalogue, 'accepts'>,
): readonly PrefilledField[] {
  return fields.flatMap((field) => {
    const known = sourcesOf(field)
      .flatMap((source) => valueFrom(source, evidence) ?? [])
      .find(({ value }) => forms.accepts(field, value));
    return known === undefined ? [] : [{ field: field.code, ...known }];
  });
}

function sourcesOf({ code, knownFrom }: FormField): readonly KnownFrom[] {
  const facts = knownFrom.filter((source) => 'fact' in source);
  const others = knownFrom.filter((source) => !('fact' in source));
  return [...facts, { field: code }, ...others];
}

function valueFrom(source: KnownFrom, evidence: FormEvidence): KnownValue | null {
  if ('field' in source) return answerOf(source.field, evidence.earlierForms);
  if ('material' in source) return numberOf(source, evidence);
  const { project, roadmap } = evidence;
  const { fact } = source;
  const sourceLabel = formFacts[fact];
  if (fact === 'floorAreaSquareMetres') {
    const area = roadmap?.statement.floorAreaSquareMetres ?? null;
    if (roadmap === null || area === null) return null;
    return { value: area, source: 'ROADMAP_STATEMENT', sourceLabel, from: roadmap.id, at: roadmap.plannedAt };
  }
  const value = readFormFact(project, fact);
  if (value === null) return null;
  return { value, source: 'PROJECT_FACT', sourceLabel, from: project.id, at: project.registeredAt };
}

function answerOf(code: string, forms: FormEvidence['earlierForms']): KnownValue | null {
  for (const { id, answers, submittedAt } of forms) {
    const answer = answers.find(({ field }: FormAnswer) => field === code);
    if (answer === undefined) continue;
    return { value: answer.value, source: 'EARLIER_FORM', sourceLabel: answer.label, from: id, at: submittedAt };
  }
  return null;
}

/** The number of the latest document that one of the items issued and that still stands. */
function numberOf(
  { material, issuedBy }: Extract<KnownFrom, { material: string }>,
  { applications, materialNames }: FormEvidence,
): KnownValue | null {
  const [latest] = applications
    .filter(({ status, item }) => status === 'APPROVED' && issuedBy.includes(item.code))
    .flatMap(({ id, decision }) => (decision?.documentNo == null ? [] : [{ id, decision }]))
    .toSorted((a, b) => b.decision.decidedAt.getTime() - a.decision.decidedAt.getTime());
  if (latest === undefined) return null;
  const sourceLabel = materialNames.get(material) ?? { en: material, zh: material };
  const { documentNo, decidedAt } = latest.decision;
  return { value: documentNo, source: 'MATERIAL', sourceLabel, from: latest.id, at: decidedAt };
}
