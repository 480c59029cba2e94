-- The periods of mediation join those of every room, word for word.
insert into conservation.duree (objet, a_compter_du, active, intermediaire, motif)
    select objet, a_compter_du, active, intermediaire, motif from mediation.conservation;
drop table mediation.conservation;
