create index orientation_cherchable_ix on avip.orientation using gin (commun.cherchable(commun.mots(reference)) gin_trgm_ops);
