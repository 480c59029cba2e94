-- How long each kind of thing of each room is kept is data, decided for a day to come, with its reason. What nobody decided has the
-- period its room declares.
create schema conservation;
create table conservation.duree (
    objet         text    not null,
    a_compter_du  date    not null,
    -- months at hand, then aside
    active        integer not null,
    intermediaire integer not null,
    motif         text    not null,
    decidee_par   text,
    decidee_le    timestamptz,
    constraint duree_pk primary key (objet, a_compter_du),
    constraint duree_plausible check (active between 1 and 600 and intermediaire between 0 and 600),
    constraint duree_decidee_ck check (num_nulls(decidee_par, decidee_le) in (0, 2))
);
