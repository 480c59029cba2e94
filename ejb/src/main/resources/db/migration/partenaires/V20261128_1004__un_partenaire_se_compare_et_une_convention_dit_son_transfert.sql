-- Whom a partner looks like is asked each time its sheet is opened: by its Siren, its name, its postcode, each in an index.
alter table partenaires.partenaire add column nom_plie text generated always as (commun.mots(raison_sociale)) stored;
create index partenaire_nom_ix on partenaires.partenaire (nom_plie);
create index partenaire_code_postal_ix on partenaires.partenaire (code_postal);

-- A convention that goes on with a successor says so in its own history too.
alter table partenaires.convention_evenement drop constraint convention_evenement_genre,
    add constraint convention_evenement_genre check (genre in ('PREPAREE', 'REPRISE', 'A_SIGNER', 'BROUILLON', 'SIGNEE', 'SUSPENDUE', 'LEVEE',
        'DENONCEE', 'ROMPUE', 'RENOUVELEE', 'RECONDUITE', 'FINIE', 'CONTRAT', 'TRANSFEREE'));
