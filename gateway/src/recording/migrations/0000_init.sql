CREATE SCHEMA "recording";
--> statement-breakpoint
CREATE TABLE "recording"."operation_days" (
	"hash" text NOT NULL,
	"client" text NOT NULL,
	"client_version" text NOT NULL,
	"day" date NOT NULL,
	"requests" bigint NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "operation_days_hash_client_client_version_day_pk" PRIMARY KEY("hash","client","client_version","day")
);
--> statement-breakpoint
CREATE TABLE "recording"."operation_usage" (
	"hash" text NOT NULL,
	"coordinate" text NOT NULL,
	"is_certain" boolean NOT NULL,
	CONSTRAINT "operation_usage_coordinate_hash_pk" PRIMARY KEY("coordinate","hash")
);
--> statement-breakpoint
CREATE TABLE "recording"."operations" (
	"hash" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"name" text,
	"kind" text NOT NULL,
	"requests" bigint NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "recording"."operation_days" ADD CONSTRAINT "operation_days_hash_operations_hash_fk" FOREIGN KEY ("hash") REFERENCES "recording"."operations"("hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording"."operation_usage" ADD CONSTRAINT "operation_usage_hash_operations_hash_fk" FOREIGN KEY ("hash") REFERENCES "recording"."operations"("hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "operation_days_by_day" ON "recording"."operation_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "operation_usage_of" ON "recording"."operation_usage" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "operations_by_age" ON "recording"."operations" USING btree ("first_seen_at","hash");