CREATE TABLE "approval"."roadmaps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"cause" text NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"planned_by" jsonb NOT NULL,
	"plan" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approval"."projects" ADD COLUMN "policies" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "approval"."roadmaps" ADD CONSTRAINT "roadmaps_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "approval"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "roadmaps_version" ON "approval"."roadmaps" USING btree ("project_id","version");