-- R-MED-30: at hand while it may still serve, then kept aside for few, then nothing but what figures count.
alter table mediation.saisine
    add column archivee_le date,
    add column anonymisee_le date,
    -- two cases of one person in one year, told once the number is gone (I-21); none when there was only one
    add column pseudonyme text,
    add column terminee_le date generated always as (case when etat in ('CLOTUREE', 'IRRECEVABLE', 'REORIENTEE', 'INTERROMPUE')
        then greatest(date_reception, date_accuse, date_recevabilite, date_premiere_reponse, date_reponse, date_cloture) end) stored;
alter table mediation.saisine add constraint saisine_anonymisee_sans_personne check (
    anonymisee_le is null or num_nonnulls(numero_allocataire, concerne_nom, concerne_prenom) = 0 and expose = '' and texte_reponse = '');
create index saisine_terminee_ix on mediation.saisine (terminee_le, id) where anonymisee_le is null;

-- What few may see is left out of every list: the index says so without reading the cases.
drop index mediation.saisine_reception_ix;
create index saisine_reception_ix on mediation.saisine (date_reception desc, id desc)
    include (annee, etat, attente, titulaire, canal, type_saisissant, motif, prestation, motifs_secondaires,
        prestations_secondaires, position, mode_reponse, origine, motif_irrecevabilite, date_premiere_reponse, archivee_le);

-- How long, by kind of thing and from which day on; what was decided before is kept.
create table mediation.conservation (
    objet        text    not null,
    a_compter_du date    not null,
    active       integer not null,
    intermediaire integer not null,
    motif        text    not null,
    constraint conservation_pk primary key (objet, a_compter_du),
    constraint conservation_objet_connu check (objet in ('SAISINE', 'COURRIEL', 'BROUILLON')),
    constraint conservation_durees_plausibles check (active between 1 and 600 and intermediaire between 0 and 600),
    constraint conservation_un_seul_age check (objet = 'SAISINE' or intermediaire = 0)
);
insert into mediation.conservation (objet, a_compter_du, active, intermediaire, motif) values
    ('SAISINE', date '2000-01-01', 12, 12, 'Par défaut : deux ans après la clôture, puis une ligne statistique.'),
    ('COURRIEL', date '2000-01-01', 6, 0, 'Par défaut : la saisine et ses lettres en gardent la trace.'),
    ('BROUILLON', date '2000-01-01', 1, 0, 'Par défaut : une saisie abandonnée n’est pas un dossier.');

-- A decision to anonymise, and what became of it: the report.
create table mediation.anonymisation (
    id         bigint generated always as identity,
    decidee_le timestamptz not null,
    decidee_par text       not null,
    motif      text        not null,
    -- the cases ended that day or before
    jusqu_au   date        not null,
    annoncees  integer     not null,
    gelees     integer     not null default 0,
    finie_le   timestamptz,
    constraint anonymisation_pk primary key (id),
    constraint anonymisation_annoncees_positif check (annoncees > 0)
);
create unique index anonymisation_une_a_la_fois on mediation.anonymisation ((finie_le is null)) where finie_le is null;
alter table mediation.saisine add column anonymisation_id bigint;
alter table mediation.saisine add constraint saisine_anonymisation_fk
    foreign key (anonymisation_id) references mediation.anonymisation (id);
create index saisine_anonymisation_ix on mediation.saisine (anonymisation_id) where anonymisation_id is not null;
