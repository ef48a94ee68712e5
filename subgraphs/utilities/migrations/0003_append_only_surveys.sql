-- The history of a survey is only ever added to, like the others.
CREATE TRIGGER "joint_survey_steps_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "utilities"."joint_survey_steps"
FOR EACH STATEMENT EXECUTE FUNCTION "utilities"."refuse_change"();
