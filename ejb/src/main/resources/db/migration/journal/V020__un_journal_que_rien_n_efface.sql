create schema if not exists journal;

create table journal.acte (
    id        bigint generated always as identity,
    le        timestamptz not null,
    qui       text        not null,
    acte      text        not null,
    objet     text        not null,
    reference text,
    detail    text,
    motif     text,
    adresse   text,
    constraint acte_pk primary key (id)
);
create index acte_reference_ix on journal.acte (objet, reference, le desc);
create index acte_qui_ix on journal.acte (qui, le desc);
create index acte_le_ix on journal.acte (le desc);

-- The database itself refuses to change or remove a line (R-MED-29).
create function journal.refuser_changement() returns trigger language plpgsql as $$
begin
    raise exception 'le journal ne se modifie ni ne s''efface';
end;
$$;

create trigger acte_immuable before update or delete on journal.acte
    for each row execute function journal.refuser_changement();
create trigger acte_conserve before truncate on journal.acte
    for each statement execute function journal.refuser_changement();
