CREATE TABLE "concierge"."routes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"routing_id" uuid NOT NULL,
	"branch" text NOT NULL,
	"tier" text NOT NULL,
	"region_code" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"person" jsonb,
	"unit_id" uuid,
	"agency" text,
	"reason" jsonb NOT NULL,
	"handoff_id" uuid,
	"recipient" text,
	"channel" text,
	"transferred_at" timestamp with time zone,
	"transferred_by" jsonb,
	CONSTRAINT "routes_handoff_id_unique" UNIQUE("handoff_id")
);
--> statement-breakpoint
CREATE TABLE "concierge"."routings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"first_agency" jsonb NOT NULL,
	"items" jsonb NOT NULL,
	"few_share" double precision NOT NULL,
	"off_tier" integer NOT NULL,
	"counted" integer NOT NULL,
	"made_on" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."transfer_receipts" (
	"leg_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"digest" text NOT NULL,
	"signed_at" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."unit_keys" (
	"unit_id" uuid PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."contact_posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"item_code" text,
	"item_name" text,
	"agency" text,
	"tier" text,
	"project_kind" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."crew_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"crew_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" jsonb NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "concierge"."duty_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"post" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"end_reason" text,
	"successor_id" uuid
);
--> statement-breakpoint
CREATE TABLE "concierge"."liaison_areas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "liaison_areas_region_code_unique" UNIQUE("region_code")
);
--> statement-breakpoint
CREATE TABLE "concierge"."teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"field" text,
	"agency" text,
	"region_code" text NOT NULL,
	"crew_number" integer,
	"formed_at" timestamp with time zone NOT NULL,
	"disbanded_at" timestamp with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."transfer_ways" (
	"unit_id" uuid PRIMARY KEY NOT NULL,
	"usual" text NOT NULL,
	"email" text,
	"share_folder" text,
	"public_key" text,
	"address" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."training_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"field" text NOT NULL,
	"form" text NOT NULL,
	"held_by_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"roles" text[] NOT NULL,
	"tiers" text[] NOT NULL,
	"unit_ids" text[] NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"planned_by" jsonb NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."training_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"result" text NOT NULL,
	"trained_on" date NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "concierge"."routes" ADD CONSTRAINT "routes_routing_id_routings_id_fk" FOREIGN KEY ("routing_id") REFERENCES "concierge"."routings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."unit_keys" ADD CONSTRAINT "unit_keys_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."crew_assignments" ADD CONSTRAINT "crew_assignments_crew_id_teams_id_fk" FOREIGN KEY ("crew_id") REFERENCES "concierge"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."duty_terms" ADD CONSTRAINT "duty_terms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."transfer_ways" ADD CONSTRAINT "transfer_ways_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."training_plans" ADD CONSTRAINT "training_plans_held_by_id_units_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "concierge"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."training_records" ADD CONSTRAINT "training_records_plan_id_training_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "concierge"."training_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."training_records" ADD CONSTRAINT "training_records_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "concierge"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "routes_routing" ON "concierge"."routes" USING btree ("routing_id","id");--> statement-breakpoint
CREATE INDEX "routes_incoming" ON "concierge"."routes" USING btree ("unit_id","id") WHERE handoff_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "routings_version" ON "concierge"."routings" USING btree ("project_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_posts_item" ON "concierge"."contact_posts" USING btree ("region_code","item_code") WHERE item_code is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_posts_kind" ON "concierge"."contact_posts" USING btree ("region_code","project_kind") WHERE project_kind is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "crew_assignments_running" ON "concierge"."crew_assignments" USING btree ("project_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "crew_assignments_crew" ON "concierge"."crew_assignments" USING btree ("crew_id");--> statement-breakpoint
CREATE INDEX "duty_terms_owner" ON "concierge"."duty_terms" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "duty_terms_person" ON "concierge"."duty_terms" USING btree ("person_id") WHERE until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "duty_terms_once" ON "concierge"."duty_terms" USING btree ("owner_id","person_id") WHERE until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "duty_terms_contact" ON "concierge"."duty_terms" USING btree ("owner_id") WHERE until is null and owner_kind = 'CONTACT_POST';--> statement-breakpoint
CREATE UNIQUE INDEX "teams_name" ON "concierge"."teams" USING btree ("region_code","name") WHERE disbanded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "teams_crew_number" ON "concierge"."teams" USING btree ("region_code","crew_number") WHERE disbanded_at is null;--> statement-breakpoint
CREATE INDEX "teams_kind" ON "concierge"."teams" USING btree ("kind","region_code");--> statement-breakpoint
CREATE INDEX "training_plans_unit" ON "concierge"."training_plans" USING btree ("held_by_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "training_records_once" ON "concierge"."training_records" USING btree ("plan_id","person_id");--> statement-breakpoint
CREATE INDEX "training_records_person" ON "concierge"."training_records" USING btree ("person_id","trained_on");