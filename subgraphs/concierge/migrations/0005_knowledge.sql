CREATE TABLE "concierge"."knowledge_editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"similar" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"item_codes" text[] NOT NULL,
	"agencies" text[] NOT NULL,
	"region_code" text,
	"source" text NOT NULL,
	"reason" text NOT NULL,
	"author" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."knowledge_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_agency" text NOT NULL,
	"owner_region" text NOT NULL,
	"solution_id" uuid,
	"lecture_question_id" uuid,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"similar" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"item_codes" text[] NOT NULL,
	"agencies" text[] NOT NULL,
	"region_code" text,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"edition" integer NOT NULL,
	"published_edition" integer,
	"author" jsonb NOT NULL,
	"drafted_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"review_due_on" date,
	"reviewed_at" timestamp with time zone,
	"withdrawn_reason" text,
	"version" integer NOT NULL,
	"terms" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."knowledge_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"edition" integer NOT NULL,
	"note" text,
	"by" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."lecture_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lecture_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"entry_id" uuid
);
--> statement-breakpoint
CREATE TABLE "concierge"."lectures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"field" text NOT NULL,
	"region_code" text NOT NULL,
	"form" text NOT NULL,
	"place" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"lecturer_ids" uuid[] NOT NULL,
	"audience" text NOT NULL,
	"project_id" uuid,
	"materials" jsonb NOT NULL,
	"entry_ids" uuid[] NOT NULL,
	"status" text NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"planned_by" jsonb NOT NULL,
	"attended" integer,
	"note" text,
	"cancel_reason" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."training_corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"result" text NOT NULL,
	"reason" text NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	"corrected_by" jsonb NOT NULL
);
--> statement-breakpoint
DROP INDEX "concierge"."contact_posts_item";--> statement-breakpoint
DROP INDEX "concierge"."contact_posts_kind";--> statement-breakpoint
ALTER TABLE "concierge"."meetings" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "concierge"."contact_posts" ADD COLUMN "abolished_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "concierge"."knowledge_editions" ADD CONSTRAINT "knowledge_editions_entry_id_knowledge_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "concierge"."knowledge_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."knowledge_entries" ADD CONSTRAINT "knowledge_entries_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "concierge"."solutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."knowledge_steps" ADD CONSTRAINT "knowledge_steps_entry_id_knowledge_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "concierge"."knowledge_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."lecture_questions" ADD CONSTRAINT "lecture_questions_lecture_id_lectures_id_fk" FOREIGN KEY ("lecture_id") REFERENCES "concierge"."lectures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."training_corrections" ADD CONSTRAINT "training_corrections_record_id_training_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "concierge"."training_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_editions_edition" ON "concierge"."knowledge_editions" USING btree ("entry_id","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_of_solution" ON "concierge"."knowledge_entries" USING btree ("solution_id") WHERE status <> 'WITHDRAWN';--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_of_question" ON "concierge"."knowledge_entries" USING btree ("lecture_question_id");--> statement-breakpoint
CREATE INDEX "knowledge_terms" ON "concierge"."knowledge_entries" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "knowledge_review" ON "concierge"."knowledge_entries" USING btree ("review_due_on","id") WHERE status = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "knowledge_owner" ON "concierge"."knowledge_entries" USING btree ("owner_region","id");--> statement-breakpoint
CREATE INDEX "knowledge_steps_entry" ON "concierge"."knowledge_steps" USING btree ("entry_id","id");--> statement-breakpoint
CREATE INDEX "lecture_questions_lecture" ON "concierge"."lecture_questions" USING btree ("lecture_id","position");--> statement-breakpoint
CREATE INDEX "lectures_region" ON "concierge"."lectures" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "lectures_time" ON "concierge"."lectures" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "lectures_project" ON "concierge"."lectures" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "lectures_lecturers" ON "concierge"."lectures" USING gin ("lecturer_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "training_corrections_number" ON "concierge"."training_corrections" USING btree ("record_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_posts_item" ON "concierge"."contact_posts" USING btree ("region_code","item_code") WHERE item_code is not null and abolished_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_posts_kind" ON "concierge"."contact_posts" USING btree ("region_code","project_kind") WHERE project_kind is not null and abolished_at is null;