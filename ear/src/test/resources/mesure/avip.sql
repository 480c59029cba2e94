-- Des structures vraisemblables, en nombre voulu (:n) : chacune son partenaire, son label, ce qu'elle offre, cinquante demandes, vingt-cinq accueils.
-- La crèche de « creche1 » en a deux ; « prescripteur1 » a un brouillon commencé, qui cherche une structure. Un réseau pour dix structures, quarante au plus.
select setseed(0.42);
create function pg_temp.avec_clef(debut text) returns text language sql as $$
    select debut || (10 - sum(case when (length(debut) - i) % 2 = 1 then c when c > 4 then c * 2 - 9 else c * 2 end) % 10) % 10
    from (select i, substr(debut, i, 1)::integer as c from generate_series(1, length(debut)) i) d $$;
create temp table taille as select (:n) as n;

insert into partenaires.partenaire (id, siret, raison_sociale, type, adresse, code_postal, commune, telephone, courriel, cree_le, cree_par)
select i, pg_temp.avec_clef(pg_temp.avec_clef(lpad((20000000 + i)::text, 8, '0')) || '0001'), 'Organisme fictif ' || i, 'ASSOCIATION', i || ' rue de l’Exemple',
    lpad((52000 + i % 95)::text, 5, '0'), 'Chaumont', '0325000000', 'contact@organisme' || i || '.example', now() - interval '900 days', 'secretariat'
from taille, generate_series(1, n + n / 20 + 20) i;
insert into partenaires.convention (id, reference, partenaire_id, etat, mode_gestion, signee_partenaire_le, signee_caf_le, signee_le, effet_le, duree_mois, reconduction,
    duree_reconduction_mois, preavis_mois, creee_le, creee_par)
select id, 'CONV-2024-' || lpad(id::text, 5, '0'), id, 'ACTIVE', 'CAF', current_date - 812, current_date - 810, current_date - 810, current_date - 800, 36, 'TACITE', 12, 3,
    now() - interval '820 days', 'secretariat' from partenaires.partenaire;
insert into partenaires.contrat (id, convention_id, service, etat, profils, signe_partenaire_le, signe_caf_le, effet_le, cree_le, cree_par)
select c.id, c.id, 'AVIP', 'ACTIVE', array['STRUCTURE', 'PRESCRIPTEUR'], c.signee_partenaire_le, c.signee_caf_le, c.effet_le, c.creee_le, 'secretariat' from partenaires.convention c;
insert into partenaires.utilisateur (id, partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par)
select u.id, u.id, u.compte, 'Alix', 'Fictif', u.compte || '@organisme.example', 'ACTIF', now() - interval '800 days', 'secretariat'
from (select 1 as id, 'creche1' as compte union all select n + 1, 'prescripteur1' from taille) u;
insert into comptes.compte (identifiant, nom, prenom, courriel, population, empreinte, sessions_depuis, cree_le)
select u.compte, u.nom, u.prenom, u.courriel, 'PARTENAIRE', a.empreinte, now() - interval '90 days', u.cree_le from partenaires.utilisateur u, comptes.compte a
where a.identifiant = 'avip' on conflict (identifiant) do update set empreinte = excluded.empreinte;
insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par, etat_le, etat_par)
select u.id, u.id, 'AVIP', case u.compte when 'creche1' then 'STRUCTURE' else 'PRESCRIPTEUR' end, current_date - 100, 'ACTIVE', now() - interval '101 days', 'secretariat',
    now() - interval '100 days', 'habilitations', now() - interval '100 days', 'habilitations' from partenaires.utilisateur u;

insert into avip.structure (id, nom, type, gestionnaire, type_gestionnaire, partenaire_id, code_postal, commune, code_commune, latitude, longitude, creee_le, creee_par)
select i, (array['Les Lilas','Les Isômes','Le Petit Exemple','La Ruche','Les Tilleuls','Les Sources','L’Orée','Le Plateau'])[1 + i % 8] || ' ' || i,
    (array['MULTI_ACCUEIL','MICRO_CRECHE','CRECHE_COLLECTIVE'])[1 + i % 3], 'Organisme fictif ' || i, 'ASSOCIATION', case i when 2 then 1 else i end, '52000',
    'Commune ' || i % 90, lpad((52000 + i % 90)::text, 5, '0'), 47.6 + random(), 4.7 + random(), now() - interval '900 days', 'avip'
from taille, generate_series(1, n) i;
insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) select id, 60, current_date - 2000, creee_le, 'avip' from avip.structure;
insert into avip.referent (structure_id, prenom, nom, courriel, depuis) select id, 'Alix', 'Fictif', 'referent@structure' || id || '.example', current_date - 900 from avip.structure;
insert into avip.ouverture (structure_id, jour, ouvre, ferme)
select s.id, j, cast('07:00' as time) + make_interval(mins => 30 * (s.id % 4)::int), cast('18:30' as time) - make_interval(mins => 30 * (s.id % 3)::int)
from avip.structure s, generate_series(1, 5) j where s.id % 10 <> 7 or j <> 3;
insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, taux_retenu, arrondi_retenu, charte_signee_le, depose_le, depose_par)
select id, 'ACTIF', 'NOUVEAU_2026', current_date - 1000, current_date + 600, 12, 60, 20, 'ARRONDI_SUPERIEUR', current_date - 1000, creee_le, 'avip' from avip.structure;
insert into avip.reseau (id, nom, cree_le, cree_par) select r, 'Réseau ' || r, now() - interval '900 days', 'avip' from taille, generate_series(1, least(40, greatest(2, n / 10))) r;
insert into avip.adhesion_reseau (reseau_id, structure_id, du) select (s.id - 1) / 10 + 1, s.id, current_date - 800 from avip.structure s where s.id <= (select count(*) * 10 from avip.reseau);
insert into avip.disponibilite (structure_id, du, au, places, declaree_le, declaree_par)
select s.id, current_date - 400 * p, current_date - 400 * p + 399, array_fill(14, array[10]), now() - make_interval(days => (s.id % 40)::int), 'avip' from avip.structure s, generate_series(0, 2) p;

insert into avip.prescripteur (id, partenaire_id, nom, type, cree_le, cree_par)
select i, n + i, 'Organisme fictif ' || n + i, (array['MISSION_LOCALE','FRANCE_TRAVAIL','CONSEIL_DEPARTEMENTAL','CIDFF'])[1 + i % 4], now() - interval '900 days', 'avip'
from taille, generate_series(1, n / 20 + 20) i;
insert into avip.brouillon (id, prescripteur_id, auteur, contenu, commence_le, garde_le) values (1, 1, 'prescripteur1', '{"fiche":{"parent":{},"besoin":{"parcours":"REPRISE_EMPLOI",
    "demiJournees":["LUNDI_MATIN","LUNDI_APRES_MIDI","MERCREDI_MATIN","JEUDI_MATIN"],"heuresDebut":"08:00","heuresFin":"17:30"},"enfants":[]},"structures":[],"commune":"52009",
    "certifie":false}', now(), now());

create temp table tirees as
select i, 1 + i % n as structure, 1 + i % (n / 20 + 20) as prescripteur, le, (array['ENVOYEE','EN_EXAMEN','LISTE_ATTENTE','COMPLEMENT_DEMANDE'])[1 + i / n % 4] as attend,
    le > current_date - 40 as ouverte, i / n % 2 = 0 and le <= current_date - 40 as accueillie, tirage, debut, debut + 180 as fin
from taille, lateral (select i, current_date - (i / n * 36 + random() * 36)::int as le, random() as tirage from generate_series(0, n * 50 - 1) i) t,
    lateral (select t.le + 20 as debut) d;
insert into avip.orientation (id, reference, groupe, sens, statut, structure_id, prescripteur_id, type_prescripteur, auteur, origine, parent_prenom, parent_nom, via_referent, parent_cle,
    monoparental, residence_qpv, moins_de_25_ans, france_travail, parcours, entree_souhaitee, demi_journees, envoyee_le, ouverte_le, echeance_le, pause_depuis, attente_confirmee_le,
    repondue_le, acceptee_le, close_le, motifs_refus, creee_le, modifiee_le)
select t.i + 1, 'ORI-' || extract(year from t.le) || '-' || lpad((t.i + 1)::text, 6, '0'), gen_random_uuid(), 'PRESCRIPTEUR_VERS_STRUCTURE',
    case when t.ouverte then t.attend when t.accueillie then 'CONVERTIE' when t.tirage < 0.7 then 'REFUSEE' else 'SANS_OBJET' end,
    t.structure, t.prescripteur, p.type, 'prescripteur', 'PORTAIL', 'Alix', 'Fictif-' || t.i % 997, true, md5('p' || t.i)::uuid, t.tirage < 0.6, t.tirage > 0.5, t.tirage > 0.7,
    'OUI', (array['REPRISE_EMPLOI','FORMATION','RECHERCHE_EMPLOI'])[1 + t.i % 3], t.debut, '1010100010', t.le + interval '9 hours', t.le + interval '2 days', t.le + 10,
    case when t.ouverte and t.attend = 'COMPLEMENT_DEMANDE' then t.le + 3 end, case when t.ouverte and t.attend = 'LISTE_ATTENTE' then t.le + 5 end,
    case when not t.ouverte then t.le + make_interval(days => (t.tirage * 14)::int, hours => 12) end, case when t.accueillie then t.le + interval '8 days' end,
    case when not t.ouverte then t.le + interval '20 days' end, case when not t.ouverte and not t.accueillie and t.tirage < 0.7 then array['AUCUNE_PLACE'] else '{}' end, t.le, t.le
from tirees t join avip.prescripteur p on p.id = t.prescripteur;
insert into avip.enfant (id, orientation_id, rang, prenom, naissance, cle) select id, id, 1, 'Camille', cast(envoyee_le as date) - 400, md5('e' || id)::uuid from avip.orientation;
insert into avip.accueil (id, orientation_id, enfant_id, structure_id, statut, debut, fin, demi_journees, charte_remise_le, signe_le, monoparental, residence_qpv, moins_de_25_ans,
    sortie_le, issue, issue_le, continuite, situation_6_mois, suivi_le, cree_le, cree_par)
select t.i + 1, t.i + 1, t.i + 1, t.structure, case when t.fin < current_date then 'TERMINE' when t.debut <= current_date then 'EN_COURS' else 'SIGNE' end, t.debut, t.fin,
    '1010100010', t.debut - 5, t.debut - 4, t.tirage < 0.6, t.tirage > 0.5, t.tirage > 0.7, case when t.fin < current_date then t.fin end,
    case when t.fin < current_date then (array['CDD','CDI','FORMATION','NOUVEAU_CONTRAT_AVIP','NON_RENSEIGNEE'])[1 + t.i % 5] end, case when t.fin < current_date then t.fin end,
    case when t.fin < current_date then (array['MEME_STRUCTURE','ECOLE','SOLUTION_FAMILIALE'])[1 + t.i % 3] end, case when t.fin < current_date - 200 then 'CDD' end,
    case when t.fin < current_date - 200 then t.fin + 185 end, t.debut, 'avip'
from tirees t where t.accueillie;

-- Les places prises, un numéro à chaque accueil : l'index qui interdit d'en donner une deux fois se refait d'un coup, après.
do $$
declare
    une record;
begin
    create temp table gardees as select c.conname as nom, pg_get_constraintdef(c.oid) as texte from pg_constraint c
        where c.conrelid = 'avip.reservation'::regclass and c.contype = 'x';
    create temp table index_gardes as select indexname as nom, indexdef as texte from pg_indexes where schemaname = 'avip' and tablename = 'reservation'
        and indexname like '%\_ix';
    for une in select * from gardees loop execute format('alter table avip.reservation drop constraint %I', une.nom); end loop;
    for une in select * from index_gardes loop execute format('drop index avip.%I', une.nom); end loop;
    insert into avip.reservation (structure_id, enfant_id, place, demi_journee, periode)
        select a.structure_id, a.enfant_id, a.place, h, daterange(a.debut, a.fin, '[]')
        from (select a.*, row_number() over (partition by a.structure_id order by a.id) as place from avip.accueil a) a, unnest(array[0, 2, 4, 8]) h;
    for une in select * from gardees loop execute format('alter table avip.reservation add constraint %I %s', une.nom, une.texte); end loop;
    for une in select * from index_gardes loop execute une.texte; end loop;
end $$;

select setval(pg_get_serial_sequence('partenaires.' || t, 'id'), 2000000) from unnest(array['partenaire', 'convention', 'contrat', 'utilisateur']) t;
select setval(pg_get_serial_sequence('avip.' || t, 'id'), 2000000) from unnest(array['structure', 'reseau', 'prescripteur', 'brouillon', 'orientation', 'enfant', 'accueil']) t;
