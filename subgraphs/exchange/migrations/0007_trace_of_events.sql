ALTER TABLE "exchange"."event_intake" ADD COLUMN "traceparent" text;--> statement-breakpoint
ALTER TABLE "exchange"."event_log" ADD COLUMN "traceparent" text;