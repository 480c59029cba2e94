-- Des saisines vraisemblables, en nombre voulu (:n) : des noms, des textes, des années, des états, ce qui les entoure.
select setseed(0.42);
create temp table mots as select
 array['Jeanne','Ali','Paul','Odette','Nadia','Luc','Inès','Hugo','Salomé','Marc','Rosa','Théo','Zoé','Blaise','Éloïse','Amélie','Noé','Chloé','Gaëtan','Maël','Béatrice','Yanis','Fatou','Léa','Rémi','Hélène','Kévin','Sélim','Aïcha','Jérôme'] p,
 array['Mar','Dur','Lef','Ber','Pet','Gar','Rou','Mor','Fou','Gir','Bon','Dup','Lam','Fon','Rob','Mul','Hen','Mas','Bla','Gue','Per','Cle','Leg','Fau','Rol','Mer','Bru','Vin','Hub','Ren'] a,
 array['a','e','i','o','u','au','ou','é','ai','on','an','in'] b,
 array['tin','ard','vre','nard','tit','nier','sseau','reau','rnier','ard','net','pont','bert','taine','ert','ler','ry','son','nc','rin','rrin','ment','rand','re','land','cier','not','cent','ot','dier'] c,
 array['indu','trop-perçu','versement','logement','allocation','séparation','déménagement','ressources','trimestre','déclaration','suspension','attestation','formulaire','prime','activité','rappel','retenue','contrôle','courrier','téléphone','guichet','réponse','délai','enfant','garde','étudiant','handicap','taux','loyer','bailleur'] w;

create temp table tirees as
select i, d, rec, del, num, nom, prenom, expose, d > current_date - 20 as ouverte, rep and coalesce(rec, false) and d <= current_date - 20 as repondue
from (select i, current_date - (random() * 2000)::int as d,
        case when random() < 0.05 then null when random() < 0.15 then false else true end as rec, (random() * 18)::int as del,
        random() < 0.95 as rep, lpad((1000000 + (i * 7919) % 8999999)::text, 7, '0') as num,
        m.p[1 + (random() * 29)::int] as prenom, m.a[1 + (random() * 29)::int] || m.b[1 + (random() * 11)::int] || m.c[1 + (random() * 29)::int] as nom,
        (select string_agg(m.w[1 + ((i * 31 + j * j * 17 + (random() * 29)::int) % 30)], ' ') from generate_series(1, 40) j)
            || case when i % 400 = 7 then ' zibeline' else '' end as expose
      from generate_series(1, :n) i, mots m) t;

insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par, canal, type_saisissant, motif,
    prestation, numero_allocataire, concerne_nom, concerne_prenom, expose, etat, attente, titulaire, date_accuse, recevable,
    motif_irrecevabilite, demarche_date, date_recevabilite, date_premiere_reponse, date_reponse, mode_reponse, position, origine,
    date_cloture, motif_cloture, texte_recherche, urgence)
select 'MED-' || extract(year from d) || '-' || lpad(i::text, 6, '0'), d, d, d, 'mediateur',
    (array['TELEPROCEDURE','COURRIEL','COURRIER','ACCUEIL'])[1 + (random() * 3)::int],
    (array['ALLOCATAIRE','ALLOCATAIRE','ALLOCATAIRE','DEFENSEUR_DROITS','PREFECTURE','ELU','PROCHE','AVOCAT'])[1 + (random() * 7)::int],
    (array['INCOMPREHENSION_DECISION','INCOMPREHENSION_INDU','ABSENCE_PAIEMENT','AUTRE','DELAI_TRAITEMENT'])[1 + (random() * 4)::int],
    (array['PPA','RSA','AAH','AEEH','AIDE_LOGEMENT','AF_CF','AJPP','ASF','PAJE'])[1 + (random() * 8)::int],
    num, nom, prenom, expose,
    case when ouverte then (array['RECUE','EN_INSTRUCTION','EN_ATTENTE'])[1 + i % 3] when rec is null then 'CLOTUREE'
        when not rec then 'IRRECEVABLE' when repondue then 'CLOTUREE' else 'INTERROMPUE' end,
    case when ouverte and i % 3 = 2 then 'SERVICE' end, case i % 3 when 0 then 'mediateur' when 1 then 'suppleant' end,
    d, rec, case when not rec then 'OBJET_IMPRECIS' end, d - 10, case when rec then d end,
    case when repondue then d + del end, case when repondue then d + del end,
    case when repondue then (array['COURRIEL','COURRIER','TELEPHONE'])[1 + (random() * 2)::int] end,
    case when repondue then 'CONFIRMEE' end, case when repondue then 'AUCUN' end,
    case when repondue or rec is null and not ouverte then d + del end,
    case when repondue then 'REPONSE_APPORTEE' when rec is null and not ouverte then 'DESISTEMENT' end,
    'MED-' || extract(year from d) || '-' || lpad(i::text, 6, '0') || ' ' || num || ' ' || prenom || ' ' || nom,
    case when i % 50 = 0 then 'Expulsion' end
from tirees;

insert into mediation.saisissant (saisine_id, rang, type, nom, courriel)
    select id, 0, type_saisissant, concerne_prenom || ' ' || concerne_nom, 'personne' || id || '@exemple.example' from mediation.saisine;
insert into mediation.evenement (saisine_id, le, auteur, acte, texte, saisine_version)
    select s.id, s.date_enregistrement + e * interval '1 hour', 'mediateur', 'ENREGISTRER', 'Saisine enregistrée.', 0
    from mediation.saisine s, generate_series(1, 3) e;
insert into documents.document (id, modele, objet, reference, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)
    select l.*, encode(sha256(convert_to(E'\n' || l.destinataire || E'\n' || l.intitule || E'\n' || to_char(l.jour, 'YYYY-MM-DD') || E'\n' || l.corps, 'UTF8')), 'hex')
    from (select id, 'mediation.ACCUSE_RECEPTION', 'saisine', reference, 'Personne fictive' as destinataire, 'Votre demande' as intitule,
        repeat('Texte de la lettre. ', 20) as corps, date_reception as jour, date_enregistrement, 'mediateur' from mediation.saisine) l;
select setval(pg_get_serial_sequence('documents.document', 'id'), (select max(id) + 1 from documents.document), false);
insert into mediation.lettre (saisine_id, nature, document_id) select id, 'ACCUSE_RECEPTION', id from mediation.saisine;
insert into mediation.question (saisine_id, nature, destinataire, identifiant, texte, posee_le, posee_par, echeance)
    select id, 'SERVICE', 'Prestations', 'service', 'Pourquoi ce montant ?', date_enregistrement, 'mediateur', date_reception + 5
    from mediation.saisine where etat = 'EN_ATTENTE';
insert into mediation.deport (saisine_id, identifiant, motif, le)
    select id, 'suppleant', 'Lien déclaré', date_enregistrement from mediation.saisine where id % 500 = 0;
insert into mediation.agent_implique (saisine_id, identifiant) select id, 'agent' || id % 40 from mediation.saisine where id % 5 = 0;
insert into journal.acte (le, qui, acte, objet, reference, dossier)
    select date_enregistrement, 'mediateur', 'LECTURE', 'saisine', reference, reference from mediation.saisine where id % 10 = 0;
