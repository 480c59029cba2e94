-- A case that ends closes what hangs on it: nobody answers any more, nor decides. What ended cases had left open is closed likewise,
-- and what a reopened one had left open in a former cycle.
alter table mediation.question add column sans_objet_le timestamptz,
    add constraint question_une_seule_fin check (sans_objet_le is null or repondue_le is null);
alter table mediation.proposition_equite add column sans_objet_le timestamptz,
    add constraint proposition_equite_une_seule_fin check (sans_objet_le is null or decidee_le is null);

update mediation.question q set sans_objet_le = s.modifiee_le, brouillon = null, version = q.version + 1
    from mediation.saisine s where s.id = q.saisine_id and q.repondue_le is null
        and (s.etat not in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')
            or q.posee_le < (select max(c.rouverte_le) from mediation.cycle_precedent c where c.saisine_id = s.id));
update mediation.proposition_equite p set sans_objet_le = s.modifiee_le, version = p.version + 1
    from mediation.saisine s where s.id = p.saisine_id and p.decidee_le is null
        and (s.etat not in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')
            or p.proposee_le < (select max(c.rouverte_le) from mediation.cycle_precedent c where c.saisine_id = s.id));

drop index mediation.question_ouverte_ix;
create index question_ouverte_ix on mediation.question (saisine_id) where repondue_le is null and sans_objet_le is null;
