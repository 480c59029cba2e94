-- Each line of the journal gets a seal in the transaction that writes it: its place, the imprint of its words, and an
-- imprint that also holds the seal before. A line altered, removed or inserted afterwards, be it by whoever owns the
-- database, no longer fits its seal, or has none (R-MED-29).

-- The case a line is about, also when what was read is a question or a proposal of that case.
lock table journal.acte in share row exclusive mode;
alter table journal.acte add column dossier text;
alter table journal.acte disable trigger acte_immuable;
update journal.acte set dossier = reference where objet = 'saisine';
update journal.acte a set dossier = s.reference from mediation.question q join mediation.saisine s on s.id = q.saisine_id
    where a.objet = 'question' and a.reference = q.id::text;
update journal.acte a set dossier = s.reference from mediation.proposition_equite p join mediation.saisine s on s.id = p.saisine_id
    where a.objet = 'proposition' and a.reference = p.id::text;
alter table journal.acte enable trigger acte_immuable;
create index acte_dossier_ix on journal.acte (dossier, le desc);

create table journal.scelle (
    rang      bigint      not null,
    acte      bigint      not null,
    le        timestamptz not null,
    contenu   bytea       not null,
    empreinte bytea       not null,
    constraint scelle_pk primary key (rang),
    constraint scelle_acte_uk unique (acte),
    constraint scelle_rang_ck check (rang > 0),
    constraint scelle_sha256_ck check (octet_length(contenu) = 32 and octet_length(empreinte) = 32)
);
comment on column journal.scelle.le is 'when the line was sealed, by the clock of the database';
comment on column journal.scelle.contenu is 'imprint of every column of the line';
comment on column journal.scelle.empreinte is 'imprint of the seal before, of this seal''s place and time, and of contenu';

-- Lengths before words: no two different lines give the same text, whatever they hold.
create function journal.mot(texte text) returns text language sql immutable as $$
    select coalesce(octet_length(convert_to(texte, 'UTF8')) || ':' || texte, '-')
$$;

create function journal.microsecondes(le timestamptz) returns text language sql immutable as $$
    select ((extract(epoch from le) * 1000000)::bigint)::text
$$;

create function journal.contenu(a journal.acte) returns bytea language sql immutable as $$
    select sha256(convert_to(journal.mot(a.id::text) || journal.mot(journal.microsecondes(a.le)) || journal.mot(a.qui)
        || journal.mot(a.acte) || journal.mot(a.objet) || journal.mot(a.reference) || journal.mot(a.dossier)
        || journal.mot(a.detail) || journal.mot(a.motif) || journal.mot(a.adresse), 'UTF8'))
$$;

create function journal.empreinte(precedente bytea, rang bigint, acte bigint, le timestamptz, contenu bytea) returns bytea
language sql immutable as $$
    select sha256(precedente || convert_to(rang || ':' || acte || ':' || journal.microsecondes(le) || ':', 'UTF8') || contenu)
$$;

-- The lines written so far are sealed as they are found, at the time they say.
do $$
declare
    ligne journal.acte;
    numero bigint := 0;
    mots bytea;
    derniere bytea := '';
begin
    for ligne in select * from journal.acte order by id loop
        numero := numero + 1;
        mots := journal.contenu(ligne);
        derniere := journal.empreinte(derniere, numero, ligne.id, ligne.le, mots);
        insert into journal.scelle (rang, acte, le, contenu, empreinte) values (numero, ligne.id, ligne.le, mots, derniere);
    end loop;
end;
$$;

-- The chain has one end, so whoever seals waits for its turn, until the one before has committed.
create function journal.sceller() returns trigger language plpgsql as $$
declare
    dernier journal.scelle;
    numero bigint;
    instant timestamptz;
    mots bytea := journal.contenu(new);
begin
    perform pg_advisory_xact_lock(200, 1);
    select * into dernier from journal.scelle order by rang desc limit 1;
    numero := coalesce(dernier.rang, 0) + 1;
    instant := clock_timestamp();
    insert into journal.scelle (rang, acte, le, contenu, empreinte)
    values (numero, new.id, instant, mots, journal.empreinte(coalesce(dernier.empreinte, ''), numero, new.id, instant, mots));
    return null;
end;
$$;

-- Deferred to the commit: a long import does not keep the end of the chain while it works.
create constraint trigger acte_scelle after insert on journal.acte deferrable initially deferred
    for each row execute function journal.sceller();

create trigger scelle_immuable before update or delete on journal.scelle
    for each row execute function journal.refuser_changement();
create trigger scelle_conserve before truncate on journal.scelle
    for each statement execute function journal.refuser_changement();
