-- Which structures are told is asked once, of the structures: the plan the database keeps for any of them then begins with those alone,
-- where « all or these » asked of each reservation read them all.
create or replace function avip.mots_de_places(jour date, parmi bigint[]) returns table (structure_id bigint, mot text)
    language sql stable parallel safe
as $$
    with lesquelles as not materialized (
        select s.id from avip.structure s where parmi is null or s.id = any(parmi)
    ), dates as (
        select h, cast(jour + 8 - cast(extract(isodow from jour) as integer) + 7 * s + h / 2 as date) as le
        from generate_series(0, 3) s cross join generate_series(0, 9) h
    ), vues as materialized (
        select r.structure_id, r.demi_journee, r.periode from avip.reservation r
        where r.periode && daterange(jour, jour + 36) and r.structure_id in (select l.id from lesquelles l)
    ), prises as (
        select r.structure_id as structure, x.h, x.le, count(*) as combien
        from vues r join dates x on x.h = r.demi_journee and r.periode @> x.le group by r.structure_id, x.h, x.le
    ), libres as (
        select d.structure_id as structure, bool_or(d.places[x.h + 1] > coalesce(p.combien, 0)) as possible
        from avip.disponibilite d join dates x on x.le between d.du and d.au
        left join prises p on p.structure = d.structure_id and p.h = x.h and p.le = x.le
        where d.au >= jour and d.du <= jour + 36 and d.structure_id in (select l.id from lesquelles l) group by d.structure_id
    ), declarees as (
        select d.structure_id as structure, max(d.declaree_le) as le from avip.disponibilite d
        where d.structure_id in (select l.id from lesquelles l) group by d.structure_id
    )
    select s.id, case when d.le is null or cast(d.le at time zone 'Europe/Paris' as date) + 30 < jour then 'A_CONFIRMER'
        when l.possible then 'PLACES_POSSIBLES' else 'COMPLET' end
    from lesquelles s left join declarees d on d.structure = s.id left join libres l on l.structure = s.id
$$;

-- What is looked for in the name of a prescriber is written once, not made again for each word.
alter table avip.prescripteur add column cherchable text generated always as (commun.cherchable(commun.mots(nom))) stored;
