-- An account that was woken is not unused the very next night: its time runs again from then.
alter table partenaires.utilisateur add column reveille_le timestamptz;
