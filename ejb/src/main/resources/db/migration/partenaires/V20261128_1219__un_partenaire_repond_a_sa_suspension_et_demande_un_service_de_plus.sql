-- When the partner first answered the suspension that stands; what it wrote is in the history of the convention.
alter table partenaires.convention add column reponse_le timestamptz;
alter table partenaires.convention_evenement drop constraint convention_evenement_genre,
    add constraint convention_evenement_genre check (genre in ('PREPAREE', 'REPRISE', 'A_SIGNER', 'BROUILLON', 'SIGNEE', 'SUSPENDUE', 'REPONDUE', 'LEVEE',
        'DENONCEE', 'ROMPUE', 'RENOUVELEE', 'RECONDUITE', 'FINIE', 'CONTRAT', 'TRANSFEREE'));

-- A request may ask for more services under the convention that stands: it names it from its first day.
alter table partenaires.demande
    add column ajout boolean not null default false,
    drop constraint demande_convention_unique,
    drop constraint demande_etablie_conventionnee,
    add constraint demande_etablie_conventionnee check (convention_id is not null = (ajout or etat in ('ETABLIE', 'OUVERTE')));
create unique index demande_convention_unique on partenaires.demande (convention_id) where not ajout;
create index demande_convention_ix on partenaires.demande (convention_id);
