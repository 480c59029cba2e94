-- Whether the case it repeats is one to be repeated is a rule of the code, kept under a lock on both; that it is another is kept here.
update mediation.saisine set doublon_de = null where doublon_de = id;
alter table mediation.saisine add constraint saisine_doublon_d_une_autre check (doublon_de <> id);
