-- Whoever sorts by a person sorts by the name that is shown, not by the sign-in name.
create function comptes.nom_range(qui text) returns text language sql stable parallel safe
as $$ select commun.sans_accent(trim(c.prenom || ' ' || c.nom)) from comptes.compte c where c.identifiant = qui $$;
