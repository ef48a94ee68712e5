CREATE TABLE "approval"."parallel_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"materials" text[] NOT NULL,
	"form_id" uuid,
	"submitted_at" timestamp with time zone NOT NULL,
	"submitted_by" jsonb NOT NULL,
	"on_behalf_of" text
);
--> statement-breakpoint
CREATE TABLE "approval"."parallel_parts" (
	"parallel_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"application_id" uuid NOT NULL,
	CONSTRAINT "parallel_parts_parallel_id_place_pk" PRIMARY KEY("parallel_id","place")
);
--> statement-breakpoint
CREATE TABLE "approval"."smart_forms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"catalogue_version" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"answers" jsonb NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"submitted_by" jsonb NOT NULL,
	"on_behalf_of" text
);
--> statement-breakpoint
CREATE TABLE "approval"."monthly_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"region_code" text NOT NULL,
	"month" text NOT NULL,
	"only_key_projects" boolean NOT NULL,
	"drawn_up_at" timestamp with time zone NOT NULL,
	"drawn_up_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval"."plan_carry_overs" (
	"from_line_id" uuid NOT NULL,
	"to_line_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	CONSTRAINT "plan_carry_overs_once" PRIMARY KEY("from_line_id")
);
--> statement-breakpoint
CREATE TABLE "approval"."plan_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"item_code" text NOT NULL,
	"item_name" jsonb NOT NULL,
	"agency" text NOT NULL,
	"stage" text NOT NULL,
	"planned_finish" date NOT NULL,
	"roadmap_version" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "approval"."parallel_applications" ADD CONSTRAINT "parallel_applications_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."parallel_applications" ADD CONSTRAINT "parallel_applications_form_id_smart_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "approval"."smart_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."parallel_parts" ADD CONSTRAINT "parallel_parts_parallel_id_parallel_applications_id_fk" FOREIGN KEY ("parallel_id") REFERENCES "approval"."parallel_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."parallel_parts" ADD CONSTRAINT "parallel_parts_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "approval"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."smart_forms" ADD CONSTRAINT "smart_forms_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."plan_carry_overs" ADD CONSTRAINT "plan_carry_overs_from_line_id_plan_lines_id_fk" FOREIGN KEY ("from_line_id") REFERENCES "approval"."plan_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."plan_carry_overs" ADD CONSTRAINT "plan_carry_overs_to_line_id_plan_lines_id_fk" FOREIGN KEY ("to_line_id") REFERENCES "approval"."plan_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."plan_lines" ADD CONSTRAINT "plan_lines_plan_id_monthly_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "approval"."monthly_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval"."plan_lines" ADD CONSTRAINT "plan_lines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parallel_applications_project" ON "approval"."parallel_applications" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "parallel_parts_application" ON "approval"."parallel_parts" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "smart_forms_project" ON "approval"."smart_forms" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "monthly_plans_month" ON "approval"."monthly_plans" USING btree ("region_code","month");--> statement-breakpoint
CREATE INDEX "plan_carry_overs_to" ON "approval"."plan_carry_overs" USING btree ("to_line_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_lines_item" ON "approval"."plan_lines" USING btree ("plan_id","project_id","item_code");--> statement-breakpoint
CREATE INDEX "plan_lines_days" ON "approval"."plan_lines" USING btree ("plan_id","planned_finish","id");