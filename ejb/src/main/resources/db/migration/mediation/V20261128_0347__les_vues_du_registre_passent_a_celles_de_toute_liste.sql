-- Views kept of the registry: those of one list among the lists of the house.
insert into listes.vue_enregistree (liste, identifiant, nom, requete, creee_le)
    select 'mediation/saisines', identifiant, nom, requete, creee_le from mediation.vue_enregistree order by id;
drop table mediation.vue_enregistree;
