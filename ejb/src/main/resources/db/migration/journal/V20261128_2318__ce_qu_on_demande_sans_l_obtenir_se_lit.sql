-- Who asks by an address for what is not theirs, or is not at all, is noted: kept as long as a failed sign-in.
insert into journal.conservation (acte, mois) values ('REFUS', 12);
