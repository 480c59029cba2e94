-- The same word of some structures alone, null for all of them: a network is told without reading the territory.
create function avip.mots_de_places(jour date, parmi bigint[]) returns table (structure_id bigint, mot text)
    language sql stable parallel safe
as $$
    with dates as (
        select h, cast(jour + 8 - cast(extract(isodow from jour) as integer) + 7 * s + h / 2 as date) as le
        from generate_series(0, 3) s cross join generate_series(0, 9) h
    ), prises as (
        select r.structure_id as structure, x.h, x.le, count(*) as combien
        from avip.reservation r join dates x on x.h = r.demi_journee and r.periode @> x.le
        where r.periode && daterange(jour, jour + 36) and (parmi is null or r.structure_id = any(parmi)) group by r.structure_id, x.h, x.le
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
create or replace function avip.mots_de_places(jour date) returns table (structure_id bigint, mot text)
    language sql stable parallel safe
as $$ select m.structure_id, m.mot from avip.mots_de_places(jour, null) m $$;
