-- A browser its owner asked to remember: no code is asked there until then. What ends the sessions of the account (another password,
-- a suspension) ends that too: a browser remembered before counts no more.
alter table comptes.appareil
    add column navigateur      text,
    add column dispense_le     timestamptz,
    add column dispense_jusqua timestamptz,
    add constraint appareil_dispense_entiere check ((dispense_le is null) = (dispense_jusqua is null)
        and (dispense_le is null or navigateur is not null) and dispense_jusqua > dispense_le);
