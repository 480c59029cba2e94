-- A case that ended was open from its receipt to its answer or its end. Said as one range, a day finds the few cases that were open
-- then in the index alone; two dates apart made the stock read every case that ended later, or every one received before.
drop index mediation.saisine_terme_ix;
create index saisine_ouverture_ix on mediation.saisine
    using gist (daterange(date_reception, greatest(date_reception, coalesce(date_reponse, date_cloture))));
