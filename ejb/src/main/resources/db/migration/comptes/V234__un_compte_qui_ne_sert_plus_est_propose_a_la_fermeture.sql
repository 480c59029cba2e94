-- Since when an account is proposed for closing, because nobody has signed in to it for months; a person decides.
alter table comptes.compte add column fermeture_proposee_le timestamptz;
alter table comptes.compte add constraint compte_propose_est_actif check (fermeture_proposee_le is null or etat = 'ACTIF');
create index compte_propose_ix on comptes.compte (fermeture_proposee_le) where fermeture_proposee_le is not null;
