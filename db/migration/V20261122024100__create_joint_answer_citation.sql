-- What a version of the joint answer rests on; as unchanging as the version.
CREATE TABLE joint_answer_citation (
  joint_answer_id BIGINT NOT NULL,
  no              INT    NOT NULL,
  entry_id        BIGINT NOT NULL,
  version_number  INT    NOT NULL,
  CONSTRAINT pk_joint_answer_citation PRIMARY KEY (joint_answer_id, no, entry_id),
  CONSTRAINT fk_joint_answer_citation_version FOREIGN KEY (joint_answer_id, no) REFERENCES joint_answer_version (joint_answer_id, no),
  CONSTRAINT fk_joint_answer_citation_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT ck_joint_answer_citation_version CHECK (version_number >= 1),
  INDEX ix_joint_answer_citation_cited (entry_id, version_number, joint_answer_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
