-- A hold keeps one thing of any capability: its kind beside its reference. Each capability says next what its own holds keep.
alter table journal.gel add column objet text;
comment on column journal.gel.objet is 'the kind of thing held; null for the whole journal';
comment on column journal.gel.dossier is 'the reference of what is held; null for the whole journal';
