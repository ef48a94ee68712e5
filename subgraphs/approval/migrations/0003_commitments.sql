CREATE TABLE "approval"."notification_commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"status" text NOT NULL,
	"signed_by" text NOT NULL,
	"statement" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"recorded_by" jsonb NOT NULL,
	"relied_on_at" timestamp with time zone,
	"check_due_on" date,
	"check_calendar" text,
	"finding" text,
	"checked_at" timestamp with time zone,
	"checked_by" jsonb,
	"overdue_announced_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "approval"."tolerance_commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"owner_credit_code" text NOT NULL,
	"status" text NOT NULL,
	"materials" text[] NOT NULL,
	"due_on" date NOT NULL,
	"next_reminder_on" date,
	"signed_by" text NOT NULL,
	"statement" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"recorded_by" jsonb NOT NULL,
	"ended_at" timestamp with time zone,
	"cleared_at" timestamp with time zone,
	"cleared_by" jsonb,
	"clear_reason" text
);
--> statement-breakpoint
DROP INDEX "approval"."applications_one_live";--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approval"."clock_entries" ADD COLUMN "promised_working_hours" integer;--> statement-breakpoint
ALTER TABLE "approval"."notification_commitments" ADD CONSTRAINT "notification_commitments_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."tolerance_commitments" ADD CONSTRAINT "tolerance_commitments_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notification_commitments_application" ON "approval"."notification_commitments" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "notification_commitments_check" ON "approval"."notification_commitments" USING btree ("check_due_on") WHERE status = 'CHECK_DUE';--> statement-breakpoint
CREATE UNIQUE INDEX "tolerance_commitments_application" ON "approval"."tolerance_commitments" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "tolerance_commitments_due" ON "approval"."tolerance_commitments" USING btree ("due_on") WHERE status = 'SIGNED';--> statement-breakpoint
CREATE INDEX "tolerance_commitments_reminder" ON "approval"."tolerance_commitments" USING btree ("next_reminder_on") WHERE status = 'SIGNED';--> statement-breakpoint
CREATE INDEX "tolerance_commitments_broken" ON "approval"."tolerance_commitments" USING btree ("owner_credit_code","id") WHERE status = 'BROKEN';--> statement-breakpoint
CREATE INDEX "applications_due_at" ON "approval"."applications" USING btree ("due_at") WHERE overdue_announced_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_one_live" ON "approval"."applications" USING btree ("project_id","item_code") WHERE status not in ('NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED', 'TERMINATED');