-- Answered and still not closed: few, and asked for by the date of the answer, among all those ever answered.
create index saisine_a_cloturer_ix on mediation.saisine (date_reponse, id) where etat = 'REPONDUE';
