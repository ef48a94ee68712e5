CREATE TABLE "concierge"."bus_bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"bus_id" uuid NOT NULL,
	"crew_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"item_codes" text[] NOT NULL,
	"services" text[] NOT NULL,
	"place" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"note" text,
	"exception_reason" text,
	"status" text NOT NULL,
	"booked_at" timestamp with time zone NOT NULL,
	"booked_by" jsonb NOT NULL,
	"moves" integer NOT NULL,
	"confirmed_at" timestamp with time zone,
	"departed_at" timestamp with time zone,
	"arrived_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" jsonb,
	"end_note" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."bus_slots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"bus_id" uuid NOT NULL,
	"crew_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" jsonb NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdraw_reason" text
);
--> statement-breakpoint
CREATE TABLE "concierge"."buses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"fleet_number" text NOT NULL,
	"region_code" text NOT NULL,
	"equipment" jsonb NOT NULL,
	"outages" jsonb NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "buses_fleet_number_unique" UNIQUE("fleet_number")
);
--> statement-breakpoint
CREATE TABLE "concierge"."equipment_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"booking_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"pieces" jsonb NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"checked_by" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concierge"."visit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"booking_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"application_id" uuid,
	"item_code" text,
	"delegation_id" uuid,
	"certificate_id" uuid,
	"certificate_number" text,
	"text" text,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"event_id" uuid,
	CONSTRAINT "visit_entries_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
ALTER TABLE "concierge"."bus_bookings" ADD CONSTRAINT "bus_bookings_slot_id_bus_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "concierge"."bus_slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."bus_slots" ADD CONSTRAINT "bus_slots_bus_id_buses_id_fk" FOREIGN KEY ("bus_id") REFERENCES "concierge"."buses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."bus_slots" ADD CONSTRAINT "bus_slots_crew_id_teams_id_fk" FOREIGN KEY ("crew_id") REFERENCES "concierge"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."equipment_checks" ADD CONSTRAINT "equipment_checks_booking_id_bus_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "concierge"."bus_bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concierge"."visit_entries" ADD CONSTRAINT "visit_entries_booking_id_bus_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "concierge"."bus_bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bus_bookings_slot" ON "concierge"."bus_bookings" USING btree ("slot_id") WHERE status <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "bus_bookings_project" ON "concierge"."bus_bookings" USING btree ("project_id","starts_at");--> statement-breakpoint
CREATE INDEX "bus_bookings_bus" ON "concierge"."bus_bookings" USING btree ("bus_id","starts_at");--> statement-breakpoint
CREATE INDEX "bus_bookings_crew" ON "concierge"."bus_bookings" USING btree ("crew_id","starts_at");--> statement-breakpoint
CREATE INDEX "bus_bookings_time" ON "concierge"."bus_bookings" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "bus_slots_time" ON "concierge"."bus_slots" USING btree ("starts_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "bus_slots_bus_once" ON "concierge"."bus_slots" USING btree ("bus_id","starts_at") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "bus_slots_crew_once" ON "concierge"."bus_slots" USING btree ("crew_id","starts_at") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "buses_region" ON "concierge"."buses" USING btree ("region_code","id");--> statement-breakpoint
CREATE INDEX "equipment_checks_booking" ON "concierge"."equipment_checks" USING btree ("booking_id","id");--> statement-breakpoint
CREATE INDEX "visit_entries_booking" ON "concierge"."visit_entries" USING btree ("booking_id","at","id");--> statement-breakpoint
CREATE INDEX "visit_entries_application" ON "concierge"."visit_entries" USING btree ("application_id");