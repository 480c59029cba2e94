-- What is looked for in a reference is written once, not made again for each request that is looked at.
alter table avip.orientation add column cherchable text generated always as (commun.cherchable(commun.mots(reference))) stored;
drop index avip.orientation_cherchable_ix;
create index orientation_cherchable_ix on avip.orientation using gin (cherchable gin_trgm_ops);
-- The places taken in some structures, and the requests passed from one to another, are few among all.
create index reservation_par_structure_ix on avip.reservation (structure_id);
create index orientation_passee_ix on avip.orientation (envoyee_le) where passee_de is not null;

-- The word of some structures reads their reservations once, then looks at the days.
create or replace function avip.mots_de_places(jour date, parmi bigint[]) returns table (structure_id bigint, mot text)
    language sql stable parallel safe
as $$
    with dates as (
        select h, cast(jour + 8 - cast(extract(isodow from jour) as integer) + 7 * s + h / 2 as date) as le
        from generate_series(0, 3) s cross join generate_series(0, 9) h
    ), vues as materialized (
        select r.structure_id, r.demi_journee, r.periode from avip.reservation r
        where r.periode && daterange(jour, jour + 36) and (parmi is null or r.structure_id = any(parmi))
    ), prises as (
        select r.structure_id as structure, x.h, x.le, count(*) as combien
        from vues r join dates x on x.h = r.demi_journee and r.periode @> x.le group by r.structure_id, x.h, x.le
    ), libres as (
        select d.structure_id as structure, bool_or(d.places[x.h + 1] > coalesce(p.combien, 0)) as possible
        from avip.disponibilite d join dates x on x.le between d.du and d.au
        left join prises p on p.structure = d.structure_id and p.h = x.h and p.le = x.le
        where d.au >= jour and d.du <= jour + 36 and (parmi is null or d.structure_id = any(parmi)) group by d.structure_id
    ), declarees as (
        select d.structure_id as structure, max(d.declaree_le) as le from avip.disponibilite d
        where parmi is null or d.structure_id = any(parmi) group by d.structure_id
    )
    select s.id, case when d.le is null or cast(d.le at time zone 'Europe/Paris' as date) + 30 < jour then 'A_CONFIRMER'
        when l.possible then 'PLACES_POSSIBLES' else 'COMPLET' end
    from avip.structure s left join declarees d on d.structure = s.id left join libres l on l.structure = s.id
    where parmi is null or s.id = any(parmi)
$$;
