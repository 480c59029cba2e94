-- An absence lets others see what the absent one alone saw: a year typed with a slip must not do it for ever.
-- Those already kept are left as they are: they open nothing any more, and whoever declared them may now cancel them.
alter table comptes.absence
    add constraint absence_bornee check (fin - debut <= 366) not valid;
