CREATE TABLE "approval"."application_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"code" text NOT NULL,
	"material_id" uuid NOT NULL,
	"presented_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."material_accesses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"material_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by" jsonb NOT NULL,
	"on_behalf_of" text,
	"at" timestamp with time zone NOT NULL,
	"address" text,
	"purpose" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."material_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"material_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"classification" text NOT NULL,
	"agency" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" jsonb NOT NULL,
	"on_behalf_of" text,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "approval"."application_materials" ADD CONSTRAINT "application_materials_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."application_materials" ADD CONSTRAINT "application_materials_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "approval"."materials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."material_accesses" ADD CONSTRAINT "material_accesses_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "approval"."materials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."material_changes" ADD CONSTRAINT "material_changes_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "approval"."materials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."materials" ADD CONSTRAINT "materials_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_materials_application" ON "approval"."application_materials" USING btree ("application_id","code","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "application_materials_material" ON "approval"."application_materials" USING btree ("material_id","application_id");--> statement-breakpoint
CREATE INDEX "material_accesses_material" ON "approval"."material_accesses" USING btree ("material_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "material_changes_material" ON "approval"."material_changes" USING btree ("material_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "materials_version" ON "approval"."materials" USING btree ("project_id","code","version");--> statement-breakpoint
CREATE UNIQUE INDEX "materials_content" ON "approval"."materials" USING btree ("project_id","code","sha256") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "materials_project" ON "approval"."materials" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "materials_sha256" ON "approval"."materials" USING btree ("sha256");