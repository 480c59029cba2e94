-- The dashboard counts the answers of the week without walking through the years.
create index saisine_reponse_ix on mediation.saisine (date_reponse);
