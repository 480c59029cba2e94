-- What was open on a given day is told from dates: these make it a matter of a few rows, whatever the years kept.
create index saisine_terme_ix on mediation.saisine (coalesce(date_reponse, date_cloture));
create index evenement_irrecevabilite_ix on mediation.evenement (le)
    where acte in ('DECLARER_IRRECEVABLE', 'REORIENTER');
