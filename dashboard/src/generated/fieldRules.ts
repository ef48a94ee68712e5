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
 "AcceptancePreCheck": {
  "checkedAt": [
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
  "findings": [
   "PreCheckFinding",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AcceptancePreCheckConnection": {
  "nodes": [
   "AcceptancePreCheck"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "AcceptanceRequiredMaterial": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
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
 "AcceptanceThroughput": {
  "medianWorkingDays": [
   "Float",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "month": [
   "String",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "onTimeShare": [
   "Float",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "opinions": [
   "Int",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AgencyDecisions": {
  "agency": [
   "Agency",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "decisions": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "items": [
   "ItemDecisions",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "medianWorkingDays": [
   "Float",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "onTime": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AgencyOverdue": {
  "agency": [
   "Agency",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "items": [
   "ItemOverdue",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "overdue": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AgencyPlanCounts": {
  "agency": [
   "Agency",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "counts": [
   "PlanCounts",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "AgreementSignature": {
  "at": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "byName": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "Application": {
  "agency": [
   "Agency"
  ],
  "allowedActions": [
   "ApplicationAction"
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
  "materials": [
   "ApplicationMaterial"
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
  ],
  "version": [
   "Int"
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
 "ApplicationMaterial": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "presented": [
   "Boolean"
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
 "BusPiece": {
  "code": [
   "String"
  ],
  "count": [
   "Int"
  ],
  "name": [
   "String"
  ],
  "nameZh": [
   "String"
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
 "CompletionCounts": {
  "finished": [
   "Int",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "rated": [
   "Int",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "served": [
   "Int",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "unrated": [
   "Int",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
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
 "EvaluationCriterion": {
  "criterion": [
   "Criterion"
  ],
  "meanings": [
   "String"
  ],
  "meaningsZh": [
   "String"
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
 "ExchangeStatus": {
  "deadLetters": [
   "Int",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "legsInTransit": [
   "Int",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "oldestLegSeconds": [
   "Float",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "pendingLegs": [
   "Int",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "receiptsOutstanding": [
   "Int",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
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
  "project": [
   "Project"
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
  "handoff": [
   "Handoff"
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
 "HandoffLegConnection": {
  "nodes": [
   "HandoffLeg"
  ],
  "pageInfo": [
   "PageInfo"
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
 "Item": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
   "String"
  ],
  "onSite": [
   "OnSiteClass"
  ]
 },
 "ItemConnection": {
  "nodes": [
   "Item"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "ItemDecisions": {
  "decisions": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemCode": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemNameEn": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "medianWorkingDays": [
   "Float",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "onTime": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "promisedWorkingDays": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "promisedWorkingHours": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ItemOverdue": {
  "itemCode": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemNameEn": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "overdue": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
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
 "JointAcceptanceItemConnection": {
  "nodes": [
   "JointAcceptanceItem"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "JointApplicationForm": {
  "materials": [
   "UtilityMaterialRequirement"
  ],
  "schema": [
   "JSON"
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
 "JointSurvey": {
  "id": [
   "ID"
  ],
  "place": [
   "String"
  ],
  "slot": [
   "JointSurveySlot"
  ],
  "status": [
   "JointSurveyStatus"
  ]
 },
 "JointSurveyConnection": {
  "nodes": [
   "JointSurvey"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "JointSurveySlot": {
  "endsAt": [
   "DateTime"
  ],
  "startsAt": [
   "DateTime"
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
  "form": [
   "JSON",
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
  "id": [
   "ID"
  ],
  "light": [
   "Light"
  ],
  "matterCodes": [
   "String"
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
 "MarkFigures": {
  "criterion": [
   "Criterion",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "distribution": [
   "Int",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "mean": [
   "Float",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
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
 "MaterialLink": {
  "expiresAt": [
   "DateTime"
  ],
  "path": [
   "String"
  ]
 },
 "MissingMaterial": {
  "materialCode": [
   "String"
  ],
  "materialName": [
   "String"
  ],
  "materialNameEn": [
   "String"
  ],
  "note": [
   "String"
  ]
 },
 "MonthlyPlan": {
  "agencies": [
   "AgencyPlanCounts",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "counts": [
   "PlanCounts",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "drawnUpAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "drawnUpByName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "id": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "lines": [
   "PlanLineConnection",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "month": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "onlyKeyProjects": [
   "Boolean",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "regionCode": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "regionName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "version": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "Mutation": {
  "bookThroughTrain": [
   "ThroughTrainBooking",
   [
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "cancelLeg": [
   "HandoffLeg",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "cancelThroughTrainBooking": [
   "ThroughTrainBooking",
   [
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "carryOverPlanLine": [
   "PlanLine",
   [
    "SERVICE_ROOM"
   ]
  ],
  "drawUpMonthlyPlan": [
   "MonthlyPlan",
   [
    "SERVICE_ROOM"
   ]
  ],
  "evaluateService": [
   "ServiceEvaluation",
   [
    "OWNER"
   ]
  ],
  "linkMaterial": [
   "MaterialLink"
  ],
  "moveThroughTrainBooking": [
   "ThroughTrainBooking",
   [
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "putRightPreCheckFinding": [
   "AcceptancePreCheck",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "replayLeg": [
   "HandoffLeg",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "resubmitJointApplication": [
   "JointUtilityApplication",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "resupplyMatter": [
   "UtilityMatterTask",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "signService": [
   "ServiceAgreement",
   [
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD"
   ]
  ],
  "supplyAwaitedMaterials": [
   "Application",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "supplyCorrection": [
   "Application",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "supplyRectification": [
   "JointAcceptance",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
  ],
  "supplyToleratedMaterials": [
   "Application",
   [
    "OWNER",
    "STEWARD",
    "WINDOW_CLERK"
   ]
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
  "id": [
   "ID",
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
  "onDuty": [
   "Boolean"
  ],
  "phone": [
   "String"
  ],
  "serviceFigures": [
   "ServiceFigures",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "unit": [
   "Unit"
  ]
 },
 "PlanCarryOver": {
  "at": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
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
    "DASHBOARD",
    "GOVERNMENT",
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
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "PlanCounts": {
  "carriedOver": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "done": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "dropped": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "open": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "planned": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "slipped": [
   "Int",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "PlanLine": {
  "agency": [
   "Agency",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "application": [
   "Application",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "carriedFrom": [
   "PlanCarryOver",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "carriedToLineId": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "doneOn": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "droppedAt": [
   "DateTime",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "id": [
   "ID",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemCode": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemName": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemNameEn": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "month": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "plannedFinish": [
   "Date",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "project": [
   "Project",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "stage": [
   "ItemStage",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "state": [
   "PlanLineState",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "PlanLineConnection": {
  "nodes": [
   "PlanLine",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "PreCheckFinding": {
  "advice": [
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
  "finding": [
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
  "item": [
   "AcceptanceItem",
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
  "putRightAt": [
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
 "ProblemLedger": {
  "lines": [
   "ProblemLedgerLineConnection",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "totals": [
   "ProblemLedgerTotals",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProblemLedgerLine": {
  "deadline": [
   "Date",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "kind": [
   "ProblemKind",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "level": [
   "ProblemLevel",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "overdue": [
   "Boolean",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "problem": [
   "Problem",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "project": [
   "Project",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "projectName": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportedOn": [
   "Date",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "responsibleName": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "round": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "status": [
   "ProblemStatus",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "title": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "unitName": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProblemLedgerLineConnection": {
  "nodes": [
   "ProblemLedgerLine",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ProblemLedgerTotals": {
  "closed": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "open": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "overdue": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "problems": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "solved": [
   "Int",
   [
    "GOVERNMENT",
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
  "handoff": [
   "Handoff"
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
  "acceptancePreChecks": [
   "AcceptancePreCheckConnection",
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
  "jointSurveys": [
   "JointSurveyConnection"
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
  "serviceAgreement": [
   "ServiceAgreement",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "serviceEvaluation": [
   "ServiceEvaluation",
   [
    "OWNER",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
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
  "throughTrainVisits": [
   "ThroughTrainBookingConnection",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
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
  "toleranceBar": [
   "ToleranceBar",
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
  "utilityApplications": [
   "JointUtilityApplicationConnection"
  ],
  "wallChartRow": [
   "WallChartRow"
  ]
 },
 "ProjectChange": {
  "cursor": [
   "String"
  ],
  "project": [
   "Project"
  ],
  "seq": [
   "Int"
  ],
  "time": [
   "DateTime"
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
  ],
  "id": [
   "ID"
  ],
  "isServed": [
   "Boolean"
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
  "acceptanceItems": [
   "AcceptanceItem"
  ],
  "acceptanceOverdue": [
   "JointAcceptanceItemConnection",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "acceptanceThroughput": [
   "AcceptanceThroughput",
   [
    "APPROVER",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "application": [
   "Application"
  ],
  "completionCounts": [
   "CompletionCounts",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "deadLetters": [
   "HandoffLegConnection",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "evaluationScale": [
   "EvaluationCriterion"
  ],
  "exchangeStatus": [
   "ExchangeStatus",
   [
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "handoff": [
   "Handoff"
  ],
  "items": [
   "ItemConnection"
  ],
  "jointAcceptance": [
   "JointAcceptance"
  ],
  "jointApplicationForm": [
   "JointApplicationForm"
  ],
  "jointUtilityApplication": [
   "JointUtilityApplication"
  ],
  "monthlyPlan": [
   "MonthlyPlan",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "myOverdueMatters": [
   "UtilityMatterTaskConnection",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "PROVIDER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "onTimeDecisions": [
   "AgencyDecisions",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "openSlips": [
   "PlanLineConnection",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "overdueApplications": [
   "AgencyOverdue",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "problemLedger": [
   "ProblemLedger",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "progressCursor": [
   "String"
  ],
  "project": [
   "Project"
  ],
  "projects": [
   "ProjectConnection"
  ],
  "recentEvents": [
   "RecentEventConnection"
  ],
  "recognitions": [
   "RecognitionConnection",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "regionCounts": [
   "RegionCount"
  ],
  "reportDuties": [
   "ReportDuties",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "staffingAlarms": [
   "StaffingAlarmConnection",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "stewardAlarms": [
   "StewardAlarmConnection",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "teamVacancies": [
   "TeamVacancyConnection",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "throughTrainEquipment": [
   "BusPiece"
  ],
  "throughTrainSlots": [
   "ThroughTrainSlotConnection"
  ],
  "utilityMatters": [
   "UtilityMatter"
  ],
  "utilityProviders": [
   "UtilityProvider"
  ],
  "utilityThroughput": [
   "UtilityThroughput",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "PROVIDER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "wallChart": [
   "WallChartConnection"
  ],
  "wallChartCounts": [
   "WallChartCounts"
  ],
  "wallChartStewards": [
   "StewardCountConnection"
  ],
  "workingDaysBetween": [
   "Int"
  ],
  "workloadLedger": [
   "WorkloadLedger",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "RecentEventConnection": {
  "counts": [
   "RecentEventCounts"
  ],
  "nodes": [
   "TimelineEvent"
  ],
  "pageInfo": [
   "PageInfo"
  ]
 },
 "RecentEventCounts": {
  "events": [
   "Int"
  ],
  "projects": [
   "Int"
  ]
 },
 "Recognition": {
  "id": [
   "ID",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "kind": [
   "RecognitionKind",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "person": [
   "Person",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "raisedAt": [
   "DateTime",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reason": [
   "String",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reasonZh": [
   "String",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "status": [
   "RecognitionStatus",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "RecognitionConnection": {
  "nodes": [
   "Recognition",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
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
 "Report": {
  "id": [
   "ID",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ReportDuties": {
  "counts": [
   "ReportDutyCounts",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "list": [
   "ReportDutyConnection",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "month": [
   "String",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ReportDuty": {
  "daysLate": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "dueOn": [
   "Date",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "kind": [
   "ReportKind",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "light": [
   "Light",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "person": [
   "Person",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "project": [
   "Project",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "report": [
   "Report",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "state": [
   "ReportDutyState",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "unit": [
   "Unit",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ReportDutyConnection": {
  "nodes": [
   "ReportDuty",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ReportDutyCounts": {
  "due": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "handedIn": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "late": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "missing": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "owed": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "returned": [
   "Int",
   [
    "DASHBOARD",
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
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
 "ServiceAgreement": {
  "id": [
   "ID",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "offered": [
   "ServiceAgreementTerms",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "status": [
   "AgreementStatus",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ServiceAgreementTerms": {
  "forceDuties": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "mode": [
   "ServiceMode",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "no": [
   "Int",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "offeredAt": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "offeredByName": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "ownerDuties": [
   "String",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "ownerSigned": [
   "AgreementSignature",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "scope": [
   "AgreementScope",
   [
    "CHIEF_LIAISON",
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ServiceEvaluation": {
  "attitude": [
   "Int",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "efficiency": [
   "Int",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "id": [
   "ID",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "integrity": [
   "Int",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "madeAt": [
   "DateTime",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "text": [
   "String",
   [
    "GOVERNMENT",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "ServiceFigures": {
  "finished": [
   "Int",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "marks": [
   "MarkFigures",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "minimumRatings": [
   "Int",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "rated": [
   "Int",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "responseShare": [
   "Float",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "unrated": [
   "Int",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "withheldReason": [
   "String",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "withheldReasonZh": [
   "String",
   [
    "GOVERNMENT",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
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
 "StaffingAlarm": {
  "kind": [
   "StaffingAlarmKind",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "reason": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "reasonZh": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "regionCode": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "regionName": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ]
 },
 "StaffingAlarmConnection": {
  "nodes": [
   "StaffingAlarm",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ]
 },
 "StewardAlarm": {
  "project": [
   "Project",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "reason": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "reasonZh": [
   "String",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "since": [
   "DateTime",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "status": [
   "StewardshipStatus",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ]
 },
 "StewardAlarmConnection": {
  "nodes": [
   "StewardAlarm",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
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
  "handoffProgress": [
   "ProgressUpdate"
  ],
  "progressFeed": [
   "ProgressUpdate"
  ],
  "projectChanges": [
   "ProjectChange"
  ],
  "projectProgress": [
   "ProgressUpdate"
  ]
 },
 "Team": {
  "id": [
   "ID"
  ],
  "name": [
   "String"
  ]
 },
 "TeamVacancy": {
  "id": [
   "ID",
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
  "project": [
   "Project",
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
 "TeamVacancyConnection": {
  "nodes": [
   "TeamVacancy",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "CHIEF_LIAISON",
    "DASHBOARD",
    "GOVERNMENT",
    "SERVICE_ROOM",
    "SUPERVISOR"
   ]
  ]
 },
 "ThroughTrainBooking": {
  "bookedAt": [
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "bus": [
   "ThroughTrainBus",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "confirmedAt": [
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "contactName": [
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
  "contactPhone": [
   "String",
   [
    "APPROVER",
    "CHIEF_LIAISON",
    "OWNER",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "crew": [
   "Team",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "endNote": [
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
  "endsAt": [
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
    "SUPERVISOR",
    "WINDOW_CLERK"
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "itemCodes": [
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "note": [
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
  "place": [
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
  "services": [
   "BusService",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "startsAt": [
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "status": [
   "BookingStatus",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ThroughTrainBookingConnection": {
  "nodes": [
   "ThroughTrainBooking",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ],
  "pageInfo": [
   "PageInfo",
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
    "SUPERVISOR",
    "WINDOW_CLERK"
   ]
  ]
 },
 "ThroughTrainBus": {
  "id": [
   "ID"
  ],
  "name": [
   "String"
  ]
 },
 "ThroughTrainSlot": {
  "bus": [
   "ThroughTrainBus"
  ],
  "crew": [
   "Team"
  ],
  "endsAt": [
   "DateTime"
  ],
  "free": [
   "Boolean"
  ],
  "id": [
   "ID"
  ],
  "startsAt": [
   "DateTime"
  ]
 },
 "ThroughTrainSlotConnection": {
  "nodes": [
   "ThroughTrainSlot"
  ],
  "pageInfo": [
   "PageInfo"
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
 "ToleranceBar": {
  "barredAt": [
   "DateTime",
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
  "id": [
   "ID",
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
  "id": [
   "ID",
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
  "materials": [
   "String",
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
 "UtilityMaterialRequirement": {
  "code": [
   "String"
  ],
  "name": [
   "String"
  ],
  "nameEn": [
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
  "form": [
   "JSON",
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
 "UtilityMatterTaskConnection": {
  "nodes": [
   "UtilityMatterTask"
  ],
  "pageInfo": [
   "PageInfo"
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
  "matters": [
   "UtilityMatter"
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
 "UtilityThroughput": {
  "rows": [
   "UtilityThroughputRow"
  ]
 },
 "UtilityThroughputRow": {
  "finished": [
   "Int"
  ],
  "medianWorkingDays": [
   "Float"
  ],
  "month": [
   "String"
  ],
  "onTimeShare": [
   "Float"
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
 "WallChartLightCause": {
  "dueOn": [
   "Date"
  ],
  "isUnderWay": [
   "Boolean"
  ],
  "itemName": [
   "String"
  ],
  "itemNameEn": [
   "String"
  ],
  "workingDaysLeft": [
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
  "expectedFinish": [
   "Date"
  ],
  "finishMovedWorkingDays": [
   "Int"
  ],
  "finishedOn": [
   "Date"
  ],
  "light": [
   "Light"
  ],
  "lightCause": [
   "WallChartLightCause"
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
 },
 "WorkloadLedger": {
  "lines": [
   "WorkloadLedgerLineConnection",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "totals": [
   "WorkloadLedgerTotals",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "WorkloadLedgerLine": {
  "asBackup": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "asSteward": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "name": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "openProblems": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "overdueProblems": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "person": [
   "Person",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "projectsHeld": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "regionCode": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportsHandedIn": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportsLate": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "unitName": [
   "String",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "WorkloadLedgerLineConnection": {
  "nodes": [
   "WorkloadLedgerLine",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "pageInfo": [
   "PageInfo",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 },
 "WorkloadLedgerTotals": {
  "asBackup": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "asSteward": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "openProblems": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "overdueProblems": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "people": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportsHandedIn": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ],
  "reportsLate": [
   "Int",
   [
    "GOVERNMENT",
    "PROJECT_SERVICE_SPECIALIST",
    "SERVICE_ROOM",
    "STEWARD",
    "SUPERVISOR"
   ]
  ]
 }
};
