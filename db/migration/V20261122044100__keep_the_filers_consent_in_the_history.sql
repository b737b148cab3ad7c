-- That the filer lets members know who it is, or no longer does, is a step of the case's history.
ALTER TABLE case_event DROP CONSTRAINT ck_case_event_subject,
  ADD CONSTRAINT ck_case_event_subject CHECK (subject IN ('CASE', 'ASSIGNMENT', 'JOINT_ANSWER', 'PUBLICATION', 'FILER'));
