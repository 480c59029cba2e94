-- What was already done of a request that nobody answers, each step once (R-AVIP-25). It leaves with the request.
create table avip.relance (
    orientation_id bigint      not null,
    etape          text        not null,
    le             timestamptz not null,
    constraint relance_pk primary key (orientation_id, etape),
    constraint relance_orientation_fk foreign key (orientation_id) references avip.orientation (id) on delete cascade,
    constraint relance_etape check (etape ~ '^[A-Z0-9_]{1,60}$')
);

-- Someone accepted before others of the queue, and why (R-AVIP-15).
create table avip.ecart_de_file (
    orientation_id bigint      not null,
    motif          text        not null,
    devant         integer     not null,
    le             timestamptz not null,
    auteur         text        not null,
    constraint ecart_de_file_pk primary key (orientation_id),
    constraint ecart_de_file_orientation_fk foreign key (orientation_id) references avip.orientation (id) on delete cascade,
    constraint ecart_de_file_devant check (devant > 0)
);

-- Where else a refusal says to ask (R-AVIP-23): as it was that day.
create table avip.alternative (
    orientation_id bigint  not null,
    rang           integer not null,
    structure_id   bigint  not null,
    du_reseau      boolean not null,
    kilometres     integer,
    compatible     boolean not null,
    constraint alternative_pk primary key (orientation_id, rang),
    constraint alternative_orientation_fk foreign key (orientation_id) references avip.orientation (id) on delete cascade,
    constraint alternative_structure_fk foreign key (structure_id) references avip.structure (id)
);

create index orientation_complement_ix on avip.orientation (pause_depuis) where statut = 'COMPLEMENT_DEMANDE';
create index orientation_attente_ix on avip.orientation (attente_confirmee_le) where statut = 'LISTE_ATTENTE';
create index orientation_acceptee_ix on avip.orientation (acceptee_le) where statut = 'ACCEPTEE';
create index orientation_chez_la_caf_ix on avip.orientation (echeance_le) where statut = 'SANS_REPONSE' or chez_la_caf;
-- Who waits where: few among all those that were ever asked.
create index orientation_attendue_ix on avip.orientation (structure_id)
    where statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'SANS_REPONSE');
