-- Des partenaires vraisemblables, en nombre voulu (:n) : chacun sa convention, quatre contrats, dix personnes, quatre droits chacune.
-- Le premier a de plus autant de personnes qu'il y a de partenaires, sur un seul contrat. Cinq cents conventions ont leur texte signé.
select setseed(0.42);
create function pg_temp.avec_clef(debut text) returns text language sql as $$
    select debut || (10 - sum(case when (length(debut) - i) % 2 = 1 then c when c > 4 then c * 2 - 9 else c * 2 end) % 10) % 10
    from (select i, substr(debut, i, 1)::integer as c from generate_series(1, length(debut)) i) d $$;

insert into partenaires.partenaire (id, siret, raison_sociale, type, adresse, code_postal, commune, telephone, courriel, cree_le, cree_par)
select i, pg_temp.avec_clef(pg_temp.avec_clef(lpad((10000000 + i)::text, 8, '0')) || '0001'),
    (array['Crèche','Association','Commune de','Relais','Centre social','Bailleur','Foyer','Maison'])[1 + i % 8] || ' '
        || (array['Les Lilas','du Val','des Sources','Saint-Exemple','La Ruche','du Plateau','des Tilleuls','L’Orée','du Lac','Belle-Fiction'])[1 + (random() * 9)::int] || ' ' || i,
    (array['GESTIONNAIRE','ASSOCIATION','COLLECTIVITE','COLLECTIVITE','ASSOCIATION','BAILLEUR_MORAL','ASSOCIATION','CCAS'])[1 + i % 8],
    i || ' rue de l’Exemple', lpad((52000 + i % 95)::text, 5, '0'), (array['Chaumont','Langres','Saint-Dizier','Nogent','Joinville','Wassy'])[1 + i % 6],
    '0325000000', 'contact@partenaire' || i || '.example', now() - interval '900 days', 'secretariat'
from generate_series(1, :n) i;
insert into partenaires.partenaire_fait (partenaire_id, le, auteur, fait) select id, cree_le, 'secretariat', 'Inscrit' from partenaires.partenaire;

insert into partenaires.convention (id, reference, partenaire_id, etat, mode_gestion, signee_partenaire_le, signee_caf_le, signee_le, effet_le, duree_mois, reconduction,
    duree_reconduction_mois, preavis_mois, creee_le, creee_par)
select id, 'CONV-2024-' || lpad(id::text, 5, '0'), id, 'ACTIVE', case when id % 3 = 0 then 'CAF' else 'DELEGUEE' end, current_date - 812, current_date - 810,
    current_date - 810, current_date - 800, 36, 'TACITE', 12, 3, now() - interval '820 days', 'secretariat' from partenaires.partenaire;
insert into partenaires.convention_evenement (convention_id, le, par, genre, titre)
    select c.id, c.creee_le + e.rang * interval '3 days', 'secretariat', e.genre, 'Étape' from partenaires.convention c,
        (values (1, 'PREPAREE'), (2, 'A_SIGNER'), (3, 'SIGNEE')) e (rang, genre);
insert into partenaires.contrat (id, convention_id, service, etat, profils, signe_partenaire_le, signe_caf_le, effet_le, cree_le, cree_par)
select (c.id - 1) * 4 + s.rang, c.id, s.code, 'ACTIVE', s.profils, c.signee_partenaire_le, c.signee_caf_le, c.effet_le, c.creee_le, 'secretariat'
from partenaires.convention c, (values (1, 'CDAP', array['T1', 'T2']), (2, 'AFAS', array[]::text[]), (3, 'MONENFANT', array[]::text[]), (4, 'FILOUE', array[]::text[])) s (rang, code, profils);

insert into partenaires.utilisateur (id, partenaire_id, compte, prenom, nom, courriel, fonction, signataire, etat, cree_le, cree_par)
select (p.id - 1) * 10 + n, p.id, case when p.id = 2 and n = 1 then 'partenaire1' else 'u' || (p.id - 1) * 10 + n end,
    (array['Jeanne','Ali','Paul','Odette','Nadia','Luc','Inès','Hugo','Rosa','Théo'])[1 + (random() * 9)::int],
    (array['Exemple','Fictif','Modèle','Essai','Démo','Spécimen','Témoin','Invention'])[1 + (random() * 7)::int] || '-' || (p.id + n) % 97,
    'personne' || (p.id - 1) * 10 + n || '@partenaire' || p.id || '.example', 'Accueil', n = 1, 'ACTIF', now() - interval '800 days', 'secretariat'
from partenaires.partenaire p, generate_series(1, 10) n;
insert into partenaires.utilisateur (id, partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par)
select 1000000 + i, 1, 'g' || i, 'Alix', 'Fictif-' || i, 'g' || i || '@partenaire1.example', 'ACTIF', now() - interval '800 days', 'secretariat' from generate_series(1, :n) i;
insert into comptes.compte (identifiant, nom, prenom, courriel, population, empreinte, derniere_connexion, sessions_depuis, cree_le)
select u.compte, u.nom, u.prenom, u.courriel, 'PARTENAIRE', 'x', now() - make_interval(days => (random() * 80)::int), now() - interval '90 days', u.cree_le
from partenaires.utilisateur u where u.compte <> 'partenaire1';
insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par)
select u.partenaire_id, u.id, 1 + (u.id - 1) % 10, u.cree_le, 'secretariat' from partenaires.utilisateur u where u.id < 1000000 and (u.id - 1) % 10 < 2 and u.partenaire_id % 3 <> 0;

insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, fin, etat, demandee_le, demandee_par, pourquoi, active_le, activee_par,
    finie_le, finie_par, date_revue, derniere_utilisation, etat_le, etat_par)
select u.id, k.id, k.service, case when k.service = 'CDAP' then 'T1' else 'UTILISATEUR' end, current_date - x.jours, case when x.tirage < 0.2 then current_date + 30 + x.jours % 300 end,
    x.etat, now() - make_interval(days => x.jours + 3), 'secretariat', 'Suivi des familles accueillies', case when x.etat <> 'DEMANDEE' then now() - make_interval(days => x.jours) end,
    case when x.etat <> 'DEMANDEE' then 'habilitations' end, case when x.etat in ('RETIREE', 'EXPIREE') then now() end, case when x.etat in ('RETIREE', 'EXPIREE') then 'habilitations' end,
    case when x.jours > 365 then current_date - x.jours + 365 end, case when x.etat = 'ACTIVE' and x.tirage > 0.3 then now() - make_interval(hours => (x.tirage * 4000)::int) end,
    now() - make_interval(days => x.jours), 'habilitations'
from partenaires.utilisateur u join partenaires.contrat k on k.convention_id = u.partenaire_id
cross join lateral (select y.jours, y.tirage, case when y.tirage > 0.97 then 'DEMANDEE' when y.tirage > 0.93 then 'RETIREE' when y.tirage > 0.9 then 'EXPIREE' else 'ACTIVE' end as etat
    from (select (30 + (u.id * 47 + k.id * 13) % 700)::int as jours, random() as tirage) y) x
where u.id < 1000000;
insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par, etat_le, etat_par)
select u.id, 1, 'CDAP', 'T1', current_date - 100, 'ACTIVE', now() - interval '101 days', 'secretariat', now() - interval '100 days', 'habilitations', now() - interval '100 days', 'habilitations'
from partenaires.utilisateur u where u.id >= 1000000;

insert into documents.document (id, modele, objet, reference, organisme, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)
select l.*, encode(sha256(convert_to('Caf' || E'\n' || l.destinataire || E'\n' || l.intitule || E'\n' || to_char(l.jour, 'YYYY-MM-DD') || E'\n' || l.corps, 'UTF8')), 'hex')
from (select c.id, 'partenaires.CONVENTION', 'convention', c.reference, 'Caf', p.raison_sociale as destinataire, 'Convention d’accès ' || c.reference as intitule,
        :texte as corps, c.signee_le as jour, c.creee_le, 'secretariat'
      from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id where c.id <= 500) l;
insert into signatures.circuit (id, objet, reference, intitule, numero, etat, empreinte, ouvert_le, ouvert_par, acheve_le)
select d.id, 'convention', d.reference, d.intitule, 1, 'ACHEVE', d.empreinte, d.fige_le, 'secretariat', d.fige_le + interval '10 days' from documents.document d where d.objet = 'convention';
insert into signatures.document (circuit_id, rang, document_id, empreinte) select id, 0, id, empreinte from documents.document where objet = 'convention';
insert into signatures.signataire (circuit_id, rang, role, libelle, nom, permission, page, moyen, signe_le, jour, nom_signe, signe_par, empreinte)
select d.id, r.rang, r.role, r.libelle, 'Personne Fictive', 'CONVENTION_SIGNER', '/partenaires/signer', 'APPLICATION', d.fige_le + interval '9 days', d.jour, 'Personne Fictive', 'secretariat', d.empreinte
from documents.document d, (values (1, 'PARTENAIRE', 'Pour le partenaire'), (2, 'CAF', 'Pour la Caf')) r (rang, role, libelle) where d.objet = 'convention';
insert into partenaires.version_papiers (id, convention_id, numero, genre, circuit_id, objet, effet_le, clauses, donnees, envoyee_le, envoyee_par, signee_le)
select d.id, d.id, 1, 'INITIALE', d.id, 'Premier texte', d.jour, '{}', '{}', d.fige_le, 'secretariat', d.jour from documents.document d where d.objet = 'convention';
insert into partenaires.papier (version_id, rang, genre, document_id) select id, 1, 'CONVENTION', id from partenaires.version_papiers;

select setval(pg_get_serial_sequence('partenaires.' || t, 'id'), 2000000) from unnest(array['partenaire', 'convention', 'contrat', 'utilisateur', 'version_papiers']) t;
select setval(pg_get_serial_sequence(t, 'id'), 2000000) from unnest(array['documents.document', 'signatures.circuit']) t;
select setval('partenaires.convention_numero', 100000);
