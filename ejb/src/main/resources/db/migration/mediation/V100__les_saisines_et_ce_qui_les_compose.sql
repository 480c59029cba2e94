-- One request put to the mediator. What SQL can forbid is forbidden here; the code says it kindly.
create schema if not exists mediation;

create table mediation.compteur_reference (
    annee   integer not null,
    dernier integer not null,
    constraint compteur_reference_pk primary key (annee)
);

create table mediation.lot_reprise (
    id           bigint generated always as identity,
    annee        integer     not null,
    fichier      text        not null,
    empreinte    text        not null,
    lignes       integer     not null,
    importe_le   timestamptz not null,
    importe_par  text        not null,
    constraint lot_reprise_pk primary key (id)
);

create table mediation.saisine (
    id                       bigint generated always as identity,
    version                  integer     not null default 0,
    reference                text        not null,
    reference_externe        text,
    lot_reprise_id           bigint,
    annee                    integer     generated always as (extract(year from date_reception)::integer) stored,
    date_reception           date        not null,
    date_enregistrement      timestamptz not null,
    enregistree_par          text        not null,
    modifiee_le              timestamptz not null,
    canal                    text        not null,
    type_saisissant          text        not null,
    motif                    text        not null,
    motifs_secondaires       text[]      not null default '{}',
    prestation               text        not null,
    prestations_secondaires  text[]      not null default '{}',
    etiquettes               text[]      not null default '{}',
    urgence                  text,

    numero_allocataire       text,
    concerne_nom             text,
    concerne_prenom          text,
    identite_verifiee        boolean     not null default false,
    identite_moyen           text,

    demarche_date            date,
    demarche_service         text,
    demarche_nature          text,
    demarche_resultat        text,
    voie_recours             text        not null default 'AUCUNE',
    voie_recours_date        date,
    date_notification_decision date,
    expose                   text        not null default '',
    demande_precise          text        not null default '',

    etat                     text        not null,
    attente                  text,
    titulaire                text,
    cycle                    integer     not null default 1,

    date_accuse              date,
    examen_competence        boolean,
    examen_contentieux       boolean,
    examen_objet             boolean,
    examen_demarche          boolean,
    recevable                boolean,
    motif_irrecevabilite     text,
    service_competent        text,
    date_recevabilite        date,
    relance_complement_le    date,

    date_premiere_reponse    date,
    date_reponse             date,
    mode_reponse             text,
    position                 text,
    origine                  text,
    montant_rappel           numeric(10, 2),
    montant_indu_annule      numeric(10, 2),
    montant_indu_detecte     numeric(10, 2),
    droits_retrouves         text        not null default '',
    texte_reponse            text        not null default '',
    rappel_le                date,
    rappel_resume            text        not null default '',
    date_fin_suspension      date,

    date_cloture             date,
    motif_cloture            text,
    juridiction              text,
    date_contentieux         date,
    doublon_de               bigint,

    texte_recherche          text        not null default '',
    recherche                tsvector    generated always as (
        to_tsvector('commun.francais'::regconfig, texte_recherche || ' ' || expose || ' ' || demande_precise)) stored,

    constraint saisine_pk primary key (id),
    constraint saisine_reference_unique unique (reference),
    constraint saisine_reference_format check (reference ~ '^MED-\d{4}-\d{4,}$'),
    constraint saisine_reference_externe_unique unique (annee, reference_externe),
    constraint saisine_lot_fk foreign key (lot_reprise_id) references mediation.lot_reprise (id),
    constraint saisine_doublon_fk foreign key (doublon_de) references mediation.saisine (id),
    constraint saisine_numero_format check (numero_allocataire ~ '^\d{7}$'),
    constraint saisine_reception_plausible check (date_reception >= date '2000-01-01'),
    constraint saisine_demarche_avant_reception check (demarche_date <= date_reception),
    constraint saisine_decision_avant_reception check (date_notification_decision <= date_reception),
    constraint saisine_recevabilite_apres_reception check (date_recevabilite >= date_reception),
    constraint saisine_reponse_apres_reception check (date_reponse >= date_reception),
    constraint saisine_reponse_complete check (
        date_reponse is null or (mode_reponse is not null and position is not null)),
    constraint saisine_reponse_si_recevable check (date_premiere_reponse is null or recevable is not null),
    constraint saisine_irrecevabilite_motivee check (recevable is distinct from false or motif_irrecevabilite is not null),
    constraint saisine_recevable_avec_demarche check (
        recevable is distinct from true or demarche_date is not null or lot_reprise_id is not null),
    constraint saisine_cloture_motivee check (date_cloture is null or motif_cloture is not null),
    constraint saisine_attente_nommee check ((etat = 'EN_ATTENTE') = (attente is not null)),
    constraint saisine_etat_connu check (etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE',
        'CLOTUREE', 'IRRECEVABLE', 'REORIENTEE', 'INTERROMPUE')),
    constraint saisine_montants_positifs check (
        montant_rappel >= 0 and montant_indu_annule >= 0 and montant_indu_detecte >= 0),
    constraint saisine_trois_motifs_secondaires check (cardinality(motifs_secondaires) <= 3),
    constraint saisine_trois_prestations_secondaires check (cardinality(prestations_secondaires) <= 3)
);

create index saisine_annee_ix on mediation.saisine (annee, date_reception);
create index saisine_reception_ix on mediation.saisine (date_reception desc, id desc);
create index saisine_ouverte_ix on mediation.saisine (date_reception) where etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE');
create index saisine_etat_ix on mediation.saisine (etat, date_reception desc);
create index saisine_titulaire_ix on mediation.saisine (titulaire, etat);
create index saisine_numero_ix on mediation.saisine (numero_allocataire);
create index saisine_lot_ix on mediation.saisine (lot_reprise_id);
create index saisine_recherche_ix on mediation.saisine using gin (recherche);
create index saisine_trigrammes_ix on mediation.saisine using gin (commun.sans_accent(texte_recherche) gin_trgm_ops);

create table mediation.saisissant (
    id          bigint generated always as identity,
    saisine_id  bigint  not null,
    rang        integer not null,
    type        text    not null,
    nom         text    not null,
    courriel    text,
    telephone   text,
    adresse     text,
    mandat_le   date,
    constraint saisissant_pk primary key (id),
    constraint saisissant_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint saisissant_rang_unique unique (saisine_id, rang)
);

create table mediation.agent_implique (
    saisine_id  bigint not null,
    identifiant text   not null,
    constraint agent_implique_pk primary key (saisine_id, identifiant),
    constraint agent_implique_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index agent_implique_identifiant_ix on mediation.agent_implique (identifiant);

create table mediation.deport (
    id          bigint generated always as identity,
    saisine_id  bigint      not null,
    identifiant text        not null,
    motif       text        not null,
    le          timestamptz not null,
    constraint deport_pk primary key (id),
    constraint deport_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint deport_une_fois unique (saisine_id, identifiant)
);
create index deport_identifiant_ix on mediation.deport (identifiant);

create table mediation.question (
    id           bigint generated always as identity,
    version      integer     not null default 0,
    saisine_id   bigint      not null,
    nature       text        not null,
    destinataire text        not null,
    identifiant  text,
    texte        text        not null,
    posee_le     timestamptz not null,
    posee_par    text        not null,
    echeance     date        not null,
    relancee_le  date,
    reponse      text,
    repondue_le  timestamptz,
    repondue_par text,
    constraint question_pk primary key (id),
    constraint question_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint question_nature_connue check (nature in ('SERVICE', 'PARTENAIRE', 'USAGER')),
    constraint question_reponse_complete check ((reponse is null) = (repondue_le is null))
);
create index question_saisine_ix on mediation.question (saisine_id);
create index question_identifiant_ix on mediation.question (identifiant, repondue_le);

create table mediation.proposition_equite (
    id             bigint generated always as identity,
    version        integer     not null default 0,
    saisine_id     bigint      not null,
    texte          text        not null,
    montant        numeric(10, 2),
    proposee_le    timestamptz not null,
    proposee_par   text        not null,
    acceptee       boolean,
    motif_decision text,
    decidee_le     timestamptz,
    decidee_par    text,
    constraint proposition_equite_pk primary key (id),
    constraint proposition_equite_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint proposition_equite_decision_complete check ((acceptee is null) = (decidee_le is null)),
    constraint proposition_equite_refus_motive check (acceptee is distinct from false or motif_decision is not null),
    constraint proposition_equite_montant_positif check (montant >= 0)
);
create index proposition_equite_saisine_ix on mediation.proposition_equite (saisine_id);

create table mediation.suivi (
    id         bigint generated always as identity,
    saisine_id bigint not null,
    intitule   text   not null,
    fait_le    date,
    constraint suivi_pk primary key (id),
    constraint suivi_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index suivi_saisine_ix on mediation.suivi (saisine_id);

create table mediation.attente (
    id         bigint generated always as identity,
    saisine_id bigint not null,
    nature     text   not null,
    debut      date   not null,
    fin        date,
    constraint attente_pk primary key (id),
    constraint attente_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint attente_dans_l_ordre check (fin >= debut)
);
create index attente_saisine_ix on mediation.attente (saisine_id);

create table mediation.note_confidentielle (
    id         bigint generated always as identity,
    saisine_id bigint      not null,
    texte      text        not null,
    le         timestamptz not null,
    auteur     text        not null,
    constraint note_confidentielle_pk primary key (id),
    constraint note_confidentielle_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index note_confidentielle_saisine_ix on mediation.note_confidentielle (saisine_id);

create table mediation.evenement (
    id         bigint generated always as identity,
    saisine_id bigint      not null,
    le         timestamptz not null,
    auteur     text        not null,
    acte       text        not null,
    texte      text        not null,
    -- the version of the case this act produced: tells what changed since a page was read
    saisine_version integer not null,
    constraint evenement_pk primary key (id),
    constraint evenement_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index evenement_saisine_ix on mediation.evenement (saisine_id, le);

create table mediation.cycle_precedent (
    id                   bigint generated always as identity,
    saisine_id           bigint      not null,
    numero               integer     not null,
    etat                 text        not null,
    date_recevabilite    date,
    date_reponse         date,
    position             text,
    mode_reponse         text,
    date_cloture         date,
    motif_cloture        text,
    motif_irrecevabilite text,
    rouverte_le          timestamptz not null,
    motif_reouverture    text        not null,
    constraint cycle_precedent_pk primary key (id),
    constraint cycle_precedent_numero_unique unique (saisine_id, numero),
    constraint cycle_precedent_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint cycle_precedent_motif_long check (length(motif_reouverture) >= 20)
);

create table mediation.lien (
    saisine_id bigint not null,
    autre_id   bigint not null,
    constraint lien_pk primary key (saisine_id, autre_id),
    constraint lien_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint lien_autre_fk foreign key (autre_id) references mediation.saisine (id) on delete cascade,
    constraint lien_ordonne check (saisine_id < autre_id)
);
create index lien_autre_ix on mediation.lien (autre_id);

create table mediation.document (
    id         bigint generated always as identity,
    saisine_id bigint      not null,
    piece_id   bigint      not null,
    ajoute_le  timestamptz not null,
    ajoute_par text        not null,
    constraint document_pk primary key (id),
    constraint document_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index document_saisine_ix on mediation.document (saisine_id);

create table mediation.lettre (
    id           bigint generated always as identity,
    saisine_id   bigint      not null,
    nature       text        not null,
    destinataire text        not null,
    objet        text        not null,
    corps        text        not null,
    le           timestamptz not null,
    auteur       text        not null,
    constraint lettre_pk primary key (id),
    constraint lettre_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index lettre_saisine_ix on mediation.lettre (saisine_id);

-- What a person was typing when registering a case: kept on the server, one draft each, so that nothing typed is lost.
create table mediation.brouillon (
    identifiant text        not null,
    contenu     jsonb       not null,
    maj_le      timestamptz not null,
    constraint brouillon_pk primary key (identifiant)
);
