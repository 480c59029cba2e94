-- The age band of a child on a day, its birthdays counted as R-AVIP-12 does: born on 29 February, a year more on 28 February.
create function avip.tranche_d_age(naissance date, le date) returns text language sql immutable parallel safe
    return case when naissance is null or le is null then null
        when le < naissance + interval '1 year' then 'MOINS_D_UN_AN'
        when le < naissance + interval '2 years' then 'UN_AN'
        when le < naissance + interval '3 years' then 'DEUX_ANS'
        else 'TROIS_ANS_ET_PLUS' end;

-- Once the birth is kept by its quarter only, the band it was counted in stays: a report made again is the same.
alter table avip.accueil add column tranche_d_age text,
    add constraint accueil_tranche_connue check (tranche_d_age in ('MOINS_D_UN_AN', 'UN_AN', 'DEUX_ANS', 'TROIS_ANS_ET_PLUS'));
