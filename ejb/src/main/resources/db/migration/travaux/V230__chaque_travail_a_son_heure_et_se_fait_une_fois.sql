create schema if not exists travaux;

-- When each background job is due next. The row is also what a server locks to take the job.
create table travaux.travail (
    code      text        not null,
    prochaine timestamptz not null,
    constraint travail_pk primary key (code)
);

-- Each time a job was done, or is being done now.
create table travaux.execution (
    id       bigint generated always as identity,
    travail  text        not null,
    prevue   timestamptz not null,
    debut    timestamptz not null,
    fin      timestamptz,
    resultat text,
    erreur   text,
    serveur  text        not null,
    -- until when the server that does it is believed; it says so again while it works
    bail     timestamptz not null,
    demandee_par text,
    motif        text,
    constraint execution_pk primary key (id),
    constraint execution_travail_fk foreign key (travail) references travaux.travail (code),
    constraint execution_finie_dit_son_issue check ((fin is null) = (num_nonnulls(resultat, erreur) = 0)),
    constraint execution_une_seule_issue check (num_nulls(resultat, erreur) > 0),
    constraint execution_demandee_motivee check (num_nulls(demandee_par, motif) in (0, 2))
);
-- One due time is served once, and a job is never done twice at the same time, however many servers there are.
create unique index execution_echeance_uk on travaux.execution (travail, prevue) where demandee_par is null;
create unique index execution_en_cours_uk on travaux.execution (travail) where fin is null;
create index execution_recente_ix on travaux.execution (travail, debut desc);
