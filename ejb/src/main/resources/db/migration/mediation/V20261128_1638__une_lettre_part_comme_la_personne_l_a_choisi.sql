-- How each of those who wrote is written to, and who made sure that a mail is theirs. None as long as nobody has chosen.
alter table mediation.saisissant add column voie text, add column courriel_confirme_le date, add column courriel_confirme_par text;
alter table mediation.saisissant add constraint saisissant_voie check (voie in ('COURRIER', 'COURRIEL', 'MON_COMPTE', 'MAIN_PROPRE'));
alter table mediation.saisissant add constraint saisissant_confirme
    check ((courriel_confirme_le is null) = (courriel_confirme_par is null) and (courriel is not null or courriel_confirme_le is null));

-- Where the person a case is about is written to, when others wrote.
alter table mediation.saisine add column concerne_adresse text;

-- By when what was promised was to be done.
alter table mediation.suivi add column pour_le date;
