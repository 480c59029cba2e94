-- A letter that came back is sent again beside it, once: the same text, to a corrected address or by another way.
alter table documents.envoi add column apres bigint;
alter table documents.envoi add constraint envoi_apres_fk foreign key (apres) references documents.envoi (document_id) on delete set null;
alter table documents.envoi add constraint envoi_apres_uk unique (apres);
-- When people were reminded that it waits to be sent, or came back and nothing followed; none while nobody was.
alter table documents.envoi add column rappelee_le date;
