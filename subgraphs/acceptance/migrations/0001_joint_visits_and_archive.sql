CREATE TABLE "acceptance"."advice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"owner_credit_code" text NOT NULL,
	"region_code" text NOT NULL,
	"item_code" text,
	"question" text NOT NULL,
	"asked_by" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" jsonb
);
--> statement-breakpoint
CREATE TABLE "acceptance"."archive_handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"owner_credit_code" text NOT NULL,
	"region_code" text NOT NULL,
	"status" text NOT NULL,
	"papers" jsonb NOT NULL,
	"rounds" jsonb NOT NULL,
	"receipt" jsonb,
	"leg_id" uuid,
	"prepared_by" jsonb NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "archive_handovers_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "acceptance"."joint_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"acceptance_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"owner_credit_code" text NOT NULL,
	"region_code" text NOT NULL,
	"leader" jsonb NOT NULL,
	"status" text NOT NULL,
	"day" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"agencies" text[] NOT NULL,
	"sequence" integer NOT NULL,
	"called_by" jsonb NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"held" jsonb,
	"findings" jsonb NOT NULL,
	"cancelled_reason" text
);
--> statement-breakpoint
CREATE TABLE "acceptance"."site_progress" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"stage" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acceptance"."joint_visits" ADD CONSTRAINT "joint_visits_acceptance_id_joint_acceptances_id_fk" FOREIGN KEY ("acceptance_id") REFERENCES "acceptance"."joint_acceptances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advice_of_project" ON "acceptance"."advice" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "advice_waiting" ON "acceptance"."advice" USING btree ("id") WHERE answer is null;--> statement-breakpoint
CREATE UNIQUE INDEX "archive_handovers_by_leg" ON "acceptance"."archive_handovers" USING btree ("leg_id");--> statement-breakpoint
CREATE INDEX "joint_visits_of_acceptance" ON "acceptance"."joint_visits" USING btree ("acceptance_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_visits_of_project" ON "acceptance"."joint_visits" USING btree ("project_id","starts_at");--> statement-breakpoint
CREATE INDEX "joint_visits_by_time" ON "acceptance"."joint_visits" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "joint_visits_called" ON "acceptance"."joint_visits" USING btree ("day") WHERE status = 'CALLED';--> statement-breakpoint
CREATE UNIQUE INDEX "joint_visits_one_called" ON "acceptance"."joint_visits" USING btree ("acceptance_id") WHERE status = 'CALLED';--> statement-breakpoint
CREATE INDEX "acceptance_items_of_agency" ON "acceptance"."acceptance_items" USING btree ("agency");