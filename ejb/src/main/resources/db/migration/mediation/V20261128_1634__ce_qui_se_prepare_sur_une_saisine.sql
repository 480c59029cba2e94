-- What is being written for an act, before it is done: found again by whoever may do it, with who prepared it and when. A confidential note is
-- its author's alone.
create table mediation.brouillon_acte (
    saisine_id bigint      not null,
    acte       text        not null,
    reserve_a  text        not null default '',
    contenu    jsonb       not null,
    garde_par  text        not null,
    garde_le   timestamptz not null,
    constraint brouillon_acte_pk primary key (saisine_id, acte, reserve_a),
    constraint brouillon_acte_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint brouillon_acte_taille_ck check (length(contenu::text) <= 100000)
);
