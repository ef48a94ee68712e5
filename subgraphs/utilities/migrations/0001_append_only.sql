-- Histories and receipts are only ever added to; nothing that was done is changed or removed.
CREATE FUNCTION "utilities"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "joint_steps_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "utilities"."joint_steps"
FOR EACH STATEMENT EXECUTE FUNCTION "utilities"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "matter_steps_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "utilities"."matter_steps"
FOR EACH STATEMENT EXECUTE FUNCTION "utilities"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "receipts_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "utilities"."receipts"
FOR EACH STATEMENT EXECUTE FUNCTION "utilities"."refuse_change"();
