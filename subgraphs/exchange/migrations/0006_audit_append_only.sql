-- The trail and what it stands for are never changed or removed.
CREATE TRIGGER "audit_trail_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."audit_trail"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."audit_entries"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_checkpoints_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange"."audit_checkpoints"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."refuse_change"();
--> statement-breakpoint
-- Whoever numbers the log hears of entries that wait for their place.
CREATE TRIGGER "audit_waiting_announced" AFTER INSERT ON "exchange"."audit_waiting"
FOR EACH STATEMENT EXECUTE FUNCTION "exchange"."announce_intake"();
