// Written by `npm run codegen` from the documents and `@access`. Do not edit.
import type { FieldRules } from '../graph/FieldRules.ts';

export const fieldRules: FieldRules = {
 "AcceptanceApplicability": {
  "applies": [
   "Boolean"
  ],
  "item": [
   "AcceptanceItem"
  ],
  "reason": [
   "String"
  ],
  "reasonEn": [
   "String"
  ]
 },
 "AcceptanceCertificate": {
  "itemCode": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "name": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "nameEn": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "number": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AcceptanceItem": {
  "agency": [
   "Agency"
  ],
  "agencyName": [
   "String"
  ],
  "code": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "phase": [
   "AcceptancePhase"
  ],
  "promisedWorkingDays": [
   "Int"
  ]
 },
 "AcceptanceLeader": {
  "kind": [
   "AcceptanceLeaderKind"
  ],
  "name": [
   "String"
  ]
 },
 "AcceptanceOpinion": {
  "givenAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "givenByName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "reason": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "rectifications": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "verdict": [
   "AcceptanceVerdict",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AcceptanceRequiredMaterial": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ]
 },
 "AcceptanceRound": {
  "deadline": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "number": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "opinion": [
   "AcceptanceOpinion",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "startedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "Application": {
  "agency": [
   "Agency"
  ],
  "clock": [
   "ApplicationClock"
  ],
  "correction": [
   "Correction"
  ],
  "decision": [
   "ApplicationDecision"
  ],
  "effect": [
   "ApprovalEffect"
  ],
  "flagged": [
   "Boolean"
  ],
  "id": [
   "ID"
  ],
  "itemCode": [
   "String"
  ],
  "itemName": [
   "String"
  ],
  "itemNameEn": [
   "String"
  ],
  "light": [
   "Light"
  ],
  "notificationCommitment": [
   "NotificationCommitment",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "specialProcedures": [
   "SpecialProcedure"
  ],
  "stage": [
   "ItemStage"
  ],
  "status": [
   "ApplicationStatus"
  ],
  "steps": [
   "ApplicationStep",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "submittedAt": [
   "DateTime"
  ],
  "toleranceCommitment": [
   "ToleranceCommitment",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ApplicationClock": {
  "calendarVersion": [
   "String"
  ],
  "countedWorkingDays": [
   "Int"
  ],
  "countedWorkingMinutes": [
   "Int"
  ],
  "deadline": [
   "Date"
  ],
  "dueAt": [
   "DateTime"
  ],
  "entries": [
   "ClockEntry"
  ],
  "explanation": [
   "ClockDay"
  ],
  "promisedWorkingDays": [
   "Int"
  ],
  "promisedWorkingHours": [
   "Int"
  ],
  "provisional": [
   "Boolean"
  ],
  "purpose": [
   "ClockPurpose"
  ],
  "remainingWorkingDays": [
   "Int"
  ],
  "remainingWorkingMinutes": [
   "Int"
  ],
  "running": [
   "Boolean"
  ]
 },
 "ApplicationConnection": {
  "nodes": [
   "Application"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "ApplicationDecision": {
  "decidedAt": [
   "DateTime"
  ],
  "documentNo": [
   "String"
  ],
  "reason": [
   "String"
  ]
 },
 "ApplicationStep": {
  "action": [
   "ApplicationAction",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "at": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "byName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "from": [
   "ApplicationStatus",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "note": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "to": [
   "ApplicationStatus",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "Certificate": {
  "agency": [
   "Agency"
  ],
  "effect": [
   "ApprovalEffect"
  ],
  "id": [
   "ID"
  ],
  "issuedAt": [
   "DateTime"
  ],
  "itemCode": [
   "String"
  ],
  "itemName": [
   "String"
  ],
  "number": [
   "String"
  ],
  "status": [
   "CertificateStatus"
  ],
  "validUntil": [
   "Date"
  ]
 },
 "CertificateConnection": {
  "nodes": [
   "Certificate"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "ClockDay": {
  "counted": [
   "Boolean"
  ],
  "countedMinutes": [
   "Int"
  ],
  "date": [
   "Date"
  ],
  "holiday": [
   "String"
  ],
  "reason": [
   "ClockDayReason"
  ],
  "specialProcedure": [
   "SpecialProcedureKind"
  ],
  "stoppedBy": [
   "ApplicationAction"
  ],
  "text": [
   "String"
  ]
 },
 "ClockEntry": {
  "at": [
   "DateTime"
  ],
  "kind": [
   "ClockEntryKind"
  ],
  "purpose": [
   "ClockPurpose"
  ],
  "reason": [
   "String"
  ],
  "seq": [
   "Int"
  ]
 },
 "Correction": {
  "missing": [
   "MissingMaterial"
  ],
  "requestedAt": [
   "DateTime"
  ],
  "suppliedAt": [
   "DateTime"
  ]
 },
 "EventLabel": {
  "en": [
   "String"
  ],
  "zh": [
   "String"
  ]
 },
 "Handoff": {
  "completedAt": [
   "DateTime"
  ],
  "cover": [
   "JSON",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "PROVIDER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "dueDate": [
   "Date"
  ],
  "dueDateProvisional": [
   "Boolean"
  ],
  "escalatedAt": [
   "DateTime"
  ],
  "id": [
   "ID"
  ],
  "ledger": [
   "LedgerEntryConnection",
   [
    "APPROVER",
    "AUDITOR",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "legs": [
   "HandoffLeg"
  ],
  "materialCount": [
   "Int"
  ],
  "materials": [
   "HandoffMaterial",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "PROVIDER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "overdue": [
   "Boolean"
  ],
  "purpose": [
   "HandoffPurpose"
  ],
  "remindedAt": [
   "DateTime"
  ],
  "requestedAt": [
   "DateTime"
  ],
  "sender": [
   "String"
  ],
  "status": [
   "HandoffStatus"
  ]
 },
 "HandoffConnection": {
  "nodes": [
   "Handoff"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "HandoffLeg": {
  "attempts": [
   "Int"
  ],
  "carrier": [
   "String"
  ],
  "changedAt": [
   "DateTime"
  ],
  "channel": [
   "HandoffChannel"
  ],
  "deliveredAt": [
   "DateTime"
  ],
  "id": [
   "ID"
  ],
  "reason": [
   "String"
  ],
  "receipt": [
   "HandoffReceipt"
  ],
  "receivedAt": [
   "DateTime"
  ],
  "recipient": [
   "String"
  ],
  "recipientName": [
   "String"
  ],
  "status": [
   "HandoffLegStatus"
  ],
  "trackingNumber": [
   "String"
  ]
 },
 "HandoffMaterial": {
  "bytes": [
   "Float"
  ],
  "mediaType": [
   "String"
  ],
  "name": [
   "String"
  ],
  "sha256": [
   "String"
  ]
 },
 "HandoffReceipt": {
  "digest": [
   "String"
  ],
  "person": [
   "String"
  ],
  "signedAt": [
   "DateTime"
  ],
  "signedBy": [
   "HandoffReceiptSigner"
  ]
 },
 "HealthBlock": {
  "department": [
   "HealthDepartment"
  ],
  "kind": [
   "BlockKind"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "reference": [
   "ID"
  ],
  "since": [
   "Date"
  ],
  "waitsFor": [
   "BlockWaitsFor"
  ]
 },
 "HealthDeadline": {
  "date": [
   "Date"
  ],
  "department": [
   "HealthDepartment"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "provisional": [
   "Boolean"
  ],
  "reference": [
   "ID"
  ]
 },
 "HealthOfDepartment": {
  "department": [
   "HealthDepartment"
  ],
  "done": [
   "Int"
  ],
  "known": [
   "Boolean"
  ],
  "light": [
   "Light"
  ],
  "overdue": [
   "Int"
  ],
  "total": [
   "Int"
  ]
 },
 "JointAcceptance": {
  "endedAt": [
   "DateTime"
  ],
  "id": [
   "ID"
  ],
  "items": [
   "JointAcceptanceItem"
  ],
  "jointOpinion": [
   "JointOpinion",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "keyProject": [
   "Boolean"
  ],
  "leader": [
   "AcceptanceLeader"
  ],
  "parallelPhases": [
   "Boolean"
  ],
  "phases": [
   "AcceptancePhase"
  ],
  "registerNumber": [
   "String"
  ],
  "status": [
   "JointAcceptanceStatus"
  ],
  "submittedAt": [
   "DateTime"
  ]
 },
 "JointAcceptanceConnection": {
  "nodes": [
   "JointAcceptance"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "JointAcceptanceItem": {
  "agency": [
   "Agency"
  ],
  "agencyName": [
   "String"
  ],
  "deadline": [
   "Date"
  ],
  "deadlineProvisional": [
   "Boolean"
  ],
  "id": [
   "ID"
  ],
  "item": [
   "AcceptanceItem"
  ],
  "itemCode": [
   "String"
  ],
  "missingMaterials": [
   "AcceptanceRequiredMaterial",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "overdue": [
   "Boolean"
  ],
  "phase": [
   "AcceptancePhase"
  ],
  "round": [
   "Int"
  ],
  "rounds": [
   "AcceptanceRound",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "status": [
   "JointAcceptanceItemStatus"
  ]
 },
 "JointOpinion": {
  "certificates": [
   "AcceptanceCertificate",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "issuedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "number": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "JointUtilityApplication": {
  "acceptedAt": [
   "DateTime"
  ],
  "counter": [
   "UtilityCounter"
  ],
  "finishedMatters": [
   "Int"
  ],
  "id": [
   "ID"
  ],
  "light": [
   "Light"
  ],
  "matters": [
   "UtilityMatterTask"
  ],
  "missingMaterials": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "notices": [
   "UtilityReturnNotice",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "status": [
   "JointUtilityStatus"
  ],
  "submittedAt": [
   "DateTime"
  ],
  "totalMatters": [
   "Int"
  ]
 },
 "JointUtilityApplicationConnection": {
  "nodes": [
   "JointUtilityApplication"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "LedgerEntry": {
  "at": [
   "DateTime"
  ],
  "position": [
   "Float"
  ],
  "step": [
   "LedgerStep"
  ]
 },
 "LedgerEntryConnection": {
  "nodes": [
   "LedgerEntry"
  ]
 },
 "LightCount": {
  "count": [
   "Int"
  ],
  "light": [
   "Light"
  ]
 },
 "Material": {
  "agency": [
   "Agency"
  ],
  "bytes": [
   "Int"
  ],
  "classification": [
   "MaterialClassification"
  ],
  "code": [
   "String"
  ],
  "fileName": [
   "String"
  ],
  "id": [
   "ID"
  ],
  "mayRead": [
   "Boolean"
  ],
  "mediaType": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "sha256": [
   "String"
  ],
  "uploadedAt": [
   "DateTime"
  ],
  "uploadedByName": [
   "String"
  ],
  "version": [
   "Int"
  ],
  "withdrawnAt": [
   "DateTime"
  ]
 },
 "MaterialConnection": {
  "nodes": [
   "Material"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "MissingMaterial": {
  "materialCode": [
   "String"
  ],
  "materialName": [
   "String"
  ],
  "note": [
   "String"
  ]
 },
 "NotificationCommitment": {
  "checkDueOn": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "status": [
   "NotificationStatus",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "OwnerUnit": {
  "creditCode": [
   "String"
  ],
  "name": [
   "String"
  ]
 },
 "PageInfo": {
  "endCursor": [
   "String"
  ],
  "hasNextPage": [
   "Boolean"
  ],
  "hasPreviousPage": [
   "Boolean"
  ],
  "startCursor": [
   "String"
  ]
 },
 "Person": {
  "id": [
   "ID"
  ],
  "name": [
   "String"
  ],
  "phone": [
   "String"
  ],
  "unit": [
   "Unit"
  ]
 },
 "Problem": {
  "answer": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "deadline": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "deadlineProvisional": [
   "Boolean",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "dueWorkingDays": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "holder": [
   "Person",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "holderMissing": [
   "Boolean",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "holds": [
   "ProblemHold",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "id": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "kind": [
   "ProblemKind",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "level": [
   "ProblemLevel",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "light": [
   "Light",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "opinion": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "phase": [
   "LadderPhase",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportedByName": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "responsible": [
   "Person",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "round": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "solution": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "solvedOn": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "status": [
   "ProblemStatus",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "steps": [
   "ProblemStep",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "text": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "title": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProblemConnection": {
  "nodes": [
   "Problem"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "ProblemHold": {
  "deadline": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "endedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "holder": [
   "Person",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "id": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "level": [
   "ProblemLevel",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "phase": [
   "LadderPhase",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "round": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "startedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProblemStep": {
  "actorName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "at": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "id": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "kind": [
   "ProblemStepKind",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "level": [
   "ProblemLevel",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "round": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "text": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "Procedure": {
  "light": [
   "Light",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "next": [
   "ProcedureStep",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "stage": [
   "ProcedureStage",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "steps": [
   "ProcedureStep",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProcedureStep": {
  "deadline": [
   "Date",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "done": [
   "Boolean",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "doneAt": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "kind": [
   "ProcedureStepKind",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "light": [
   "Light",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "name": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "provisional": [
   "Boolean",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "Progress": {
  "done": [
   "Int"
  ],
  "percent": [
   "Int"
  ],
  "total": [
   "Int"
  ]
 },
 "ProgressUpdate": {
  "cursor": [
   "String"
  ],
  "department": [
   "String"
  ],
  "event": [
   "TimelineEvent"
  ],
  "label": [
   "String"
  ],
  "labelZh": [
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
  ],
  "type": [
   "String"
  ]
 },
 "Project": {
  "acceptances": [
   "JointAcceptanceConnection"
  ],
  "applicableAcceptanceItems": [
   "AcceptanceApplicability"
  ],
  "applications": [
   "ApplicationConnection"
  ],
  "certificates": [
   "CertificateConnection"
  ],
  "code": [
   "String"
  ],
  "completion": [
   "ProjectCompletion"
  ],
  "contacts": [
   "ProjectContacts"
  ],
  "functionalZone": [
   "String"
  ],
  "handoffs": [
   "HandoffConnection"
  ],
  "health": [
   "ProjectHealth"
  ],
  "id": [
   "ID"
  ],
  "investmentSource": [
   "InvestmentSource"
  ],
  "keyLevels": [
   "KeyLevel"
  ],
  "kind": [
   "ProjectKind"
  ],
  "landStatus": [
   "LandStatus"
  ],
  "light": [
   "Light"
  ],
  "materials": [
   "MaterialConnection"
  ],
  "name": [
   "String"
  ],
  "ownerUnit": [
   "OwnerUnit"
  ],
  "plannedCompletion": [
   "Date"
  ],
  "plannedStart": [
   "Date"
  ],
  "problems": [
   "ProblemConnection",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "procedure": [
   "Procedure",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "regionCode": [
   "String"
  ],
  "regionName": [
   "String"
  ],
  "registeredAt": [
   "DateTime"
  ],
  "roadmap": [
   "Roadmap"
  ],
  "roadmaps": [
   "RoadmapConnection"
  ],
  "stage": [
   "ProjectStage"
  ],
  "steward": [
   "Person"
  ],
  "stewardOnDuty": [
   "StewardOnDuty"
  ],
  "team": [
   "ProjectTeam",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "tier": [
   "Tier"
  ],
  "timeline": [
   "TimelineConnection"
  ],
  "timelineArchivedThrough": [
   "Int"
  ],
  "utilityApplications": [
   "JointUtilityApplicationConnection"
  ],
  "wallChartRow": [
   "WallChartRow"
  ]
 },
 "ProjectCompletion": {
  "archiveName": [
   "String"
  ],
  "basis": [
   "CompletionBasis"
  ],
  "finishedAt": [
   "DateTime"
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
 "ProjectContact": {
  "name": [
   "String"
  ],
  "phone": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ProjectContacts": {
  "handler": [
   "ProjectContact"
  ],
  "responsible": [
   "ProjectContact"
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
 "ProjectHealth": {
  "asOf": [
   "DateTime"
  ],
  "blockedBy": [
   "HealthBlock"
  ],
  "blockedByCount": [
   "Int"
  ],
  "complete": [
   "Boolean"
  ],
  "currentStage": [
   "ProjectStage"
  ],
  "departments": [
   "HealthOfDepartment"
  ],
  "done": [
   "Int"
  ],
  "hasSteward": [
   "Boolean"
  ],
  "light": [
   "Light"
  ],
  "missing": [
   "HealthDepartment"
  ],
  "nextDeadline": [
   "HealthDeadline"
  ],
  "overdue": [
   "Int"
  ],
  "percent": [
   "Int"
  ],
  "stewardMissing": [
   "Boolean"
  ],
  "total": [
   "Int"
  ]
 },
 "ProjectTeam": {
  "leader": [
   "Person",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "members": [
   "ProjectTeamMember",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "vacancies": [
   "TeamVacancy",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProjectTeamMember": {
  "person": [
   "Person",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "seatName": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "since": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "Query": {
  "application": [
   "Application"
  ],
  "handoff": [
   "Handoff"
  ],
  "jointUtilityApplication": [
   "JointUtilityApplication"
  ],
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
  "regionCounts": [
   "RegionCount"
  ],
  "utilityMatters": [
   "UtilityMatter"
  ],
  "wallChart": [
   "WallChartConnection"
  ],
  "wallChartCounts": [
   "WallChartCounts"
  ],
  "wallChartStewards": [
   "StewardCountConnection"
  ]
 },
 "RegionCount": {
  "regionCode": [
   "String"
  ],
  "regionName": [
   "String"
  ],
  "total": [
   "Int"
  ]
 },
 "Roadmap": {
  "building": [
   "RoadmapBuilding"
  ],
  "criticalPathWorkingDays": [
   "Int"
  ],
  "items": [
   "RoadmapItem"
  ],
  "leftOut": [
   "RoadmapLeftOutItem"
  ],
  "plannedAt": [
   "DateTime"
  ],
  "plannedByName": [
   "String"
  ],
  "plannedFinish": [
   "Date"
  ],
  "policies": [
   "RoadmapPolicy"
  ],
  "provisional": [
   "Boolean"
  ],
  "reason": [
   "RoadmapCause"
  ],
  "startOn": [
   "Date"
  ],
  "version": [
   "Int"
  ]
 },
 "RoadmapBuilding": {
  "finish": [
   "Date"
  ],
  "start": [
   "Date"
  ],
  "workingDays": [
   "Int"
  ]
 },
 "RoadmapConnection": {
  "nodes": [
   "Roadmap"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "RoadmapItem": {
  "agency": [
   "Agency"
  ],
  "application": [
   "Application"
  ],
  "besides": [
   "String"
  ],
  "isCritical": [
   "Boolean"
  ],
  "isLate": [
   "Boolean"
  ],
  "itemCode": [
   "String"
  ],
  "itemName": [
   "String"
  ],
  "itemNameEn": [
   "String"
  ],
  "plannedFinish": [
   "Date"
  ],
  "plannedStart": [
   "Date"
  ],
  "prerequisites": [
   "String"
  ],
  "provisional": [
   "Boolean"
  ],
  "reasons": [
   "String"
  ],
  "reasonsEn": [
   "String"
  ],
  "slackWorkingDays": [
   "Int"
  ],
  "stage": [
   "ItemStage"
  ],
  "stageOpenedBy": [
   "String"
  ],
  "state": [
   "RoadmapState"
  ],
  "track": [
   "Int"
  ],
  "workingDays": [
   "Int"
  ]
 },
 "RoadmapLeftOutItem": {
  "itemCode": [
   "String"
  ],
  "itemName": [
   "String"
  ],
  "itemNameEn": [
   "String"
  ],
  "reasons": [
   "String"
  ],
  "reasonsEn": [
   "String"
  ],
  "stage": [
   "ItemStage"
  ]
 },
 "RoadmapPolicy": {
  "code": [
   "String"
  ],
  "inForce": [
   "Boolean"
  ],
  "name": [
   "String"
  ],
  "reasons": [
   "String"
  ]
 },
 "SpecialProcedure": {
  "endedAt": [
   "DateTime"
  ],
  "kind": [
   "SpecialProcedureKind"
  ],
  "reason": [
   "String"
  ],
  "startedAt": [
   "DateTime"
  ]
 },
 "StewardCount": {
  "count": [
   "Int"
  ],
  "personId": [
   "ID"
  ],
  "personName": [
   "String"
  ]
 },
 "StewardCountConnection": {
  "nodes": [
   "StewardCount"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "StewardOnDuty": {
  "personId": [
   "ID"
  ],
  "personName": [
   "String"
  ],
  "since": [
   "DateTime"
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
 "TeamVacancy": {
  "reason": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reasonZh": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "seatName": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "since": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "TimelineConnection": {
  "nodes": [
   "TimelineEvent"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "TimelineEvent": {
  "actorName": [
   "String",
   [
    "APPROVER",
    "AUDITOR",
    "CHIEF_LIAISON",
    "EXPERT",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "department": [
   "String"
  ],
  "id": [
   "ID"
  ],
  "label": [
   "EventLabel"
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
  ],
  "type": [
   "String"
  ]
 },
 "ToleranceCommitment": {
  "dueOn": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "status": [
   "ToleranceStatus",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "Unit": {
  "id": [
   "ID"
  ],
  "name": [
   "String"
  ]
 },
 "UtilityClock": {
  "deadline": [
   "Date"
  ],
  "light": [
   "Light"
  ],
  "promisedWorkingDays": [
   "Int"
  ],
  "provisional": [
   "Boolean"
  ],
  "remainingWorkingDays": [
   "Int"
  ],
  "running": [
   "Boolean"
  ],
  "startedOn": [
   "Date"
  ],
  "usedWorkingDays": [
   "Int"
  ]
 },
 "UtilityCounter": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ]
 },
 "UtilityMatter": {
  "code": [
   "String"
  ],
  "kind": [
   "UtilityMatterKind"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "promisedWorkingDays": [
   "Int"
  ],
  "provider": [
   "UtilityProvider"
  ]
 },
 "UtilityMatterTask": {
  "clock": [
   "UtilityClock"
  ],
  "finishedAt": [
   "DateTime"
  ],
  "forwardedAt": [
   "DateTime"
  ],
  "id": [
   "ID"
  ],
  "kind": [
   "UtilityMatterKind"
  ],
  "matterCode": [
   "String"
  ],
  "matterName": [
   "String"
  ],
  "matterNameEn": [
   "String"
  ],
  "notices": [
   "UtilityReturnNotice",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "PROJECT_SERVICE_SPECIALIST",
    "PROVIDER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "provider": [
   "UtilityProvider"
  ],
  "receivedAt": [
   "DateTime"
  ],
  "status": [
   "UtilityMatterStatus"
  ]
 },
 "UtilityMissingPiece": {
  "code": [
   "String"
  ],
  "reason": [
   "String"
  ]
 },
 "UtilityProvider": {
  "id": [
   "ID"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ]
 },
 "UtilityReturnNotice": {
  "at": [
   "DateTime"
  ],
  "missing": [
   "UtilityMissingPiece"
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
 "WallChartCounts": {
  "byLight": [
   "WallChartLightCount"
  ],
  "byStage": [
   "WallChartStageCount"
  ],
  "total": [
   "Int"
  ]
 },
 "WallChartLightCount": {
  "count": [
   "Int"
  ],
  "light": [
   "Light"
  ]
 },
 "WallChartMeasure": {
  "application": [
   "Application"
  ],
  "isUnderWay": [
   "Boolean"
  ],
  "itemCode": [
   "String"
  ],
  "itemName": [
   "String"
  ],
  "itemNameEn": [
   "String"
  ],
  "plannedStart": [
   "Date"
  ],
  "startedOn": [
   "Date"
  ]
 },
 "WallChartRow": {
  "finishedOn": [
   "Date"
  ],
  "light": [
   "Light"
  ],
  "measure": [
   "WallChartMeasure"
  ],
  "nextDeadline": [
   "Date"
  ],
  "plannedFinish": [
   "Date"
  ],
  "plannedProgress": [
   "Progress"
  ],
  "plannedStart": [
   "Date"
  ],
  "progress": [
   "Progress"
  ],
  "project": [
   "Project"
  ],
  "responsible": [
   "ProjectContact"
  ],
  "startedOn": [
   "Date"
  ],
  "target": [
   "Date"
  ],
  "workingDaysLeft": [
   "Int"
  ]
 },
 "WallChartStageCount": {
  "byLight": [
   "WallChartLightCount"
  ],
  "count": [
   "Int"
  ],
  "stage": [
   "ProjectStage"
  ]
 }
};
