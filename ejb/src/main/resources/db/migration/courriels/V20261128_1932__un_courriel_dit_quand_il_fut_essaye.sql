-- When it was last handed to the mail server, accepted or not.
alter table courriels.envoi add column essaye_le timestamptz;
create index envoi_en_echec_ix on courriels.envoi (essaye_le desc) where erreur is not null;
create index envoi_accepte_ix on courriels.envoi (envoye_le desc) where etat = 'ENVOYE';
