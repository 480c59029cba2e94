-- A period during which the limits of appeal are suspended has two ends, and keeps them: an admissibility opens one, in its cycle,
-- and a later one opens another. Read from the dates of the case, a reopened case was suspended anew since its first admissibility.
create table mediation.suspension (
    id         bigint generated always as identity,
    saisine_id bigint  not null,
    cycle      integer not null,
    debut      date    not null,
    fin        date,
    constraint suspension_pk primary key (id),
    constraint suspension_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade,
    constraint suspension_une_par_cycle unique (saisine_id, cycle),
    constraint suspension_dans_l_ordre check (fin >= debut)
);
create unique index suspension_une_a_la_fois on mediation.suspension (saisine_id) where fin is null;

-- What former cycles suspended: until their answer, or their end. A cycle that ended before its examination had kept the date of an earlier one.
insert into mediation.suspension (saisine_id, cycle, debut, fin)
    select distinct on (c.saisine_id, c.date_recevabilite) c.saisine_id, c.numero, c.date_recevabilite,
        greatest(c.date_recevabilite, coalesce(c.date_reponse, c.date_cloture, cast(c.rouverte_le at time zone 'Europe/Paris' as date)))
    from mediation.cycle_precedent c where c.date_recevabilite is not null
    order by c.saisine_id, c.date_recevabilite, c.numero;
-- What the present cycle suspends, if it was declared admissible in this cycle.
insert into mediation.suspension (saisine_id, cycle, debut, fin)
    select s.id, s.cycle, s.date_recevabilite, case when s.etat not in ('EN_INSTRUCTION', 'EN_ATTENTE')
        then greatest(s.date_recevabilite, coalesce(s.date_fin_suspension, s.date_reponse, s.date_cloture)) end
    from mediation.saisine s
    where s.recevable and s.date_recevabilite is not null and s.lot_reprise_id is null and s.anonymisee_le is null
        and (s.cycle = 1 or exists (select 1 from mediation.evenement e where e.saisine_id = s.id and e.acte = 'DECLARER_RECEVABLE'
            and e.le >= (select max(c.rouverte_le) from mediation.cycle_precedent c where c.saisine_id = s.id)));

-- The clock of a reopened case runs from its reopening; the delay that figures count stays that of the first answer (R-MED-32).
alter table mediation.saisine drop column date_fin_suspension, add column rouverte_le date;
update mediation.saisine s set rouverte_le = c.le from (
    select saisine_id, cast(max(rouverte_le) at time zone 'Europe/Paris' as date) as le from mediation.cycle_precedent group by saisine_id) c
    where c.saisine_id = s.id;
alter table mediation.saisine
    add column horloge_depuis date generated always as (coalesce(rouverte_le, date_reception)) stored,
    add constraint saisine_rouverte_apres_reception check (rouverte_le >= date_reception);

-- The same indexes as before, with the day the clock started in the place of the day of receipt.
drop index mediation.saisine_urgence_ix;
create index saisine_urgence_ix on mediation.saisine (
    (etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')) desc, horloge_depuis, id);
drop index mediation.saisine_ouverte_ix;
create index saisine_ouverte_ix on mediation.saisine (horloge_depuis) where etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE');
drop index mediation.saisine_vivante_ix;
create index saisine_vivante_ix on mediation.saisine (titulaire, etat)
    include (id, horloge_depuis, date_accuse, attente, relance_complement_le)
    where etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE');
