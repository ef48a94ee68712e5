import type { Completion } from './completion.ts';
import type { Evaluation } from './evaluation.ts';
import type { ProjectLink } from './projectLink.ts';
import type { Recognition, RecognitionDecision } from './recognition.ts';
import type { Revision } from './revision.ts';
import type { FileEntry, ServiceFile } from './serviceFile.ts';
import type { ServiceVisit } from './serviceVisit.ts';

/** One change of what follows a finished project; kept in the order in which they were decided. */
export type AftercareChange =
  | { readonly kind: 'COMPLETION'; readonly revision: Revision<Completion> }
  | { readonly kind: 'VISIT'; readonly revision: Revision<ServiceVisit> }
  | { readonly kind: 'EVALUATION'; readonly evaluation: Evaluation }
  | { readonly kind: 'RECOGNITION'; readonly recognition: Recognition }
  | { readonly kind: 'DECISION'; readonly recognitionId: string; readonly decision: RecognitionDecision }
  | { readonly kind: 'LINK'; readonly link: ProjectLink }
  | { readonly kind: 'FILE'; readonly revision: Revision<ServiceFile> }
  | { readonly kind: 'FILE_ENTRY'; readonly entry: FileEntry };
