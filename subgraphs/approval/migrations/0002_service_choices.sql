CREATE TABLE "approval"."service_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"scope" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"chosen_by" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approval"."service_choices" ADD CONSTRAINT "service_choices_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "service_choices_version" ON "approval"."service_choices" USING btree ("project_id","version");