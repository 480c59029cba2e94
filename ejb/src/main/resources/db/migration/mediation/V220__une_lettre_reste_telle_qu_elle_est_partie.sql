-- The institution's name may change; a letter keeps the one it bore. Unknown for those written before.
alter table mediation.lettre add column expediteur text;

-- The first printing of a letter, byte for byte: every later one gives the same, whatever became of the template since.
create table mediation.lettre_imprimee (
    lettre_id bigint      not null,
    contenu   bytea       not null,
    empreinte text        not null,
    le        timestamptz not null,
    constraint lettre_imprimee_pk primary key (lettre_id),
    constraint lettre_imprimee_lettre_fk foreign key (lettre_id) references mediation.lettre (id) on delete cascade,
    constraint lettre_imprimee_entiere check (empreinte = encode(sha256(contenu), 'hex'))
);
create function mediation.lettre_imprimee_ne_change_pas() returns trigger language plpgsql as $$
begin
    raise exception 'Une lettre imprimée ne change plus.';
end;
$$;
create trigger lettre_imprimee_immuable before update on mediation.lettre_imprimee
    for each row execute function mediation.lettre_imprimee_ne_change_pas();
