CREATE TABLE "approval"."basis_flags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"effect" text NOT NULL,
	"basis_id" uuid NOT NULL,
	"flagged_at" timestamp with time zone NOT NULL,
	"cleared_at" timestamp with time zone,
	"clearance" text,
	"cleared_by" jsonb,
	"cleared_reason" text
);
--> statement-breakpoint
CREATE TABLE "approval"."certificate_bases" (
	"application_id" uuid NOT NULL,
	"effect" text NOT NULL,
	"certificate_id" uuid NOT NULL,
	CONSTRAINT "certificate_bases_application_id_effect_certificate_id_pk" PRIMARY KEY("application_id","effect","certificate_id")
);
--> statement-breakpoint
CREATE TABLE "approval"."certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"project_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"item_code" text NOT NULL,
	"item_name" jsonb NOT NULL,
	"agency" text NOT NULL,
	"effect" text NOT NULL,
	"standing" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"supersedes_id" uuid,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"simulation" jsonb
);
--> statement-breakpoint
DROP INDEX "approval"."applications_one_live";--> statement-breakpoint
ALTER TABLE "approval"."applications" ADD COLUMN "effect" text DEFAULT 'FORMAL' NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."basis_flags" ADD CONSTRAINT "basis_flags_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."basis_flags" ADD CONSTRAINT "basis_flags_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."basis_flags" ADD CONSTRAINT "basis_flags_basis_id_certificates_id_fk" FOREIGN KEY ("basis_id") REFERENCES "approval"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."certificate_bases" ADD CONSTRAINT "certificate_bases_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."certificate_bases" ADD CONSTRAINT "certificate_bases_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "approval"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."certificates" ADD CONSTRAINT "certificates_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."certificates" ADD CONSTRAINT "certificates_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."certificates" ADD CONSTRAINT "certificates_supersedes_id_certificates_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "approval"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "basis_flags_project" ON "approval"."basis_flags" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "basis_flags_standing" ON "approval"."basis_flags" USING btree ("application_id","effect","basis_id") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "certificate_bases_certificate" ON "approval"."certificate_bases" USING btree ("certificate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number" ON "approval"."certificates" USING btree ("number");--> statement-breakpoint
CREATE INDEX "certificates_project" ON "approval"."certificates" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_supersedes" ON "approval"."certificates" USING btree ("supersedes_id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_one_valid" ON "approval"."certificates" USING btree ("project_id","item_code") WHERE standing = 'VALID';--> statement-breakpoint
CREATE UNIQUE INDEX "applications_one_live" ON "approval"."applications" USING btree ("project_id","item_code","effect") WHERE status not in ('NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED', 'TERMINATED');