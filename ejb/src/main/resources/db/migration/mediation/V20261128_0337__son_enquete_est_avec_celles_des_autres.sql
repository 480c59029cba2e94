-- Invitations still open, figures and answers go where every survey is; an answer keeps its number, which tells nothing.
insert into enquetes.invitation (empreinte, enquete, expire_le, annee, trimestre)
    select empreinte, 'mediation', expire_le, annee, trimestre from mediation.invitation_enquete;
insert into enquetes.envoi (enquete, annee, trimestre, invitations)
    select 'mediation', annee, trimestre, invitations from mediation.enquete;
insert into enquetes.reponse (id, enquete, annee, trimestre, question, appreciation)
    select r.id, 'mediation', r.annee, r.trimestre, q.question, q.appreciation from mediation.reponse_enquete r
    cross join lateral (values ('CLARTE', r.clarte), ('DELAI', r.delai), ('ECOUTE', r.ecoute)) q (question, appreciation)
    order by r.id;
drop table mediation.invitation_enquete, mediation.enquete, mediation.reponse_enquete;
